package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.owasp.html.HtmlSanitizer;
import org.springframework.stereotype.Component;

/**
 * Turns what people write into HTML that is safe to print. The same text and the same {@link References} always give the
 * same HTML. There is no input that it refuses, and none that makes it slow: time grows with the length of the text.
 *
 * <pre>{@code
 * Rendered article = markup.article("The deal is worth {{deal}} [@annual-report].", references);
 * article.html();          // <p>The deal is worth <data class="fact" data-fact="deal" value="3100000" …
 * article.citedSources();  // [annual-report]
 * }</pre>
 *
 * <p>The dialect is described in {@code docs/markdown.md}.
 */
@Component
public final class Markup {

    /** The body of an article, with everything the dialect knows. */
    public Rendered article(String markdown, References references) {
        return article(markdown, references, AiPassages.NONE);
    }

    /**
     * The same with marks around what AI wrote: every character that a reader sees and that stands in one of the passages
     * is inside a mark, and no other is. Facts and citations are never marked, and neither is what stands in attributes.
     * White space between marked texts goes with them, and a mark stands around elements of which it holds all. But for
     * the marks, the HTML is that of {@link #article(String, References)}.
     */
    public Rendered article(String markdown, References references, AiPassages passages) {
        var ledger = new Ledger(references);
        var weaver = weave(Dialect.ARTICLE, markdown, ledger, passages);
        var headings = new Headings(weaver.pieces(), weaver.anchors());
        return new Rendered(
                html(weaver.pieces()),
                headings.found(),
                Ledger.copy(ledger.unknownFacts),
                Ledger.copy(ledger.unknownSources),
                List.copyOf(ledger.usedFacts),
                List.copyOf(ledger.citations.keySet()),
                Map.copyOf(ledger.ways),
                Reading.words(Reading.text(weaver.pieces())));
    }

    /**
     * A reader's comment: paragraphs, emphasis, code, quotes, lists and links, which search engines do not follow.
     * Headings, tables, facts and raw HTML come out as the text that was typed, images as links.
     */
    public SafeHtml comment(String markdown) {
        return html(
                weave(Dialect.COMMENT, markdown, new Ledger(References.none())).pieces());
    }

    /** One line such as a headline or standfirst: facts are printed, all else is text, line breaks are spaces. */
    public SafeHtml inline(String text, References references) {
        return html(line(text, references, AiPassages.NONE));
    }

    /** The same line with marks around what AI wrote, but for the facts in it. */
    public SafeHtml inline(String text, References references, AiPassages passages) {
        return html(line(text, references, passages));
    }

    /** The same line for places that take no HTML: the title of a page, a feed, a mail's subject. */
    public String plainInline(String text, References references) {
        return Reading.text(line(text, references, AiPassages.NONE));
    }

    /**
     * The text of an article as a reader reads it, for the search index and for counting words. Facts are printed as on
     * the page. Left out are citations, footnote numbers, code and the descriptions of images; what a footnote says is
     * part of the text. Paragraphs are separated by an empty line.
     */
    public String plainText(String markdown, References references) {
        return Reading.text(
                weave(Dialect.ARTICLE, markdown, new Ledger(references)).pieces());
    }

    /** The same text together with the descriptions of the images in it. For the search index. */
    public ReadText readable(String markdown, References references) {
        List<Piece> pieces =
                weave(Dialect.ARTICLE, markdown, new Ledger(references)).pieces();
        List<String> pictures = pieces.stream()
                .filter(Piece.Open.class::isInstance)
                .map(Piece.Open.class::cast)
                .filter(open -> open.name().equals("img"))
                .map(open -> open.attributes().getOrDefault("alt", ""))
                .filter(alt -> !alt.isBlank())
                .toList();
        return new ReadText(Reading.text(pieces), pictures);
    }

    /**
     * Plain text with some stretches of it marked, as a search result shows what matched. Nothing in the text is markup.
     *
     * <pre>{@code markup.marked("A <new> bridge", List.of(new int[] {8, 14})).value()  // A &lt;new&gt; <mark>bridge</mark>}</pre>
     *
     * @param ranges begin and end of each stretch, in the order of the text; what overlaps or lies outside is cut
     */
    public SafeHtml marked(String text, List<int[]> ranges) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int[] range : ranges) {
            int from = Math.clamp(range[0], done, text.length());
            int to = Math.clamp(range[1], from, text.length());
            if (to > from) {
                pieces.add(new Piece.Text(CleanText.of(text.substring(done, from))));
                pieces.add(new Piece.Open("mark", Map.of()));
                pieces.add(new Piece.Text(CleanText.of(text.substring(from, to))));
                pieces.add(new Piece.Close("mark"));
                done = to;
            }
        }
        pieces.add(new Piece.Text(CleanText.of(text.substring(done))));
        return html(pieces);
    }

    /**
     * Two states of an article's body in one text: the newer as a reader sees it, what was added in
     * {@code <ins class="diff-added">}, what was removed in {@code <del class="diff-removed">}. An author can write
     * neither class. Blocks are compared first, then the words of blocks that are alike; a word that only changed its
     * link or emphasis is removed and added. Both are printed with the same facts and sources.
     */
    public SafeHtml compared(String before, String after, References references) {
        return html(Differences.of(body(before, references), body(after, references)));
    }

    /** Two states of one line such as a headline: see {@link #compared} and {@link #inline}. */
    public SafeHtml comparedInline(String before, String after, References references) {
        return html(
                Differences.of(line(before, references, AiPassages.NONE), line(after, references, AiPassages.NONE)));
    }

    /**
     * The same Markdown with other link destinations. Code, text and everything else stay as they were written.
     *
     * @param target gives for each destination the one to put in its place, or the same one to leave it
     */
    public String relinked(String markdown, UnaryOperator<String> target) {
        var edits = new SourceEdits(CleanText.of(markdown));
        Dialect.ARTICLE.located(edits.source()).accept(new Relinking(edits, target));
        return edits.applied();
    }

    /**
     * The same Markdown with everything escaped that looks like a fact or citation but is none of {@code references}: it
     * then prints as it stands. For texts from elsewhere, where <code>{{name}}</code> means something else.
     */
    public String withoutUnknownMarks(String markdown, References references) {
        var edits = new SourceEdits(CleanText.of(markdown));
        Dialect.ARTICLE.located(edits.source()).accept(new Unmarking(edits, references));
        return edits.applied();
    }

    /**
     * The facts, citations, links and images of an article's body, with where they stand; what is code is none of them.
     * In the order of the text within a paragraph.
     */
    public List<Located> located(String markdown) {
        String clean = CleanText.of(markdown);
        var locating = new Locating(markdown, clean);
        Dialect.ARTICLE.located(clean).accept(locating);
        return List.copyOf(locating.found());
    }

    /** The facts of one line such as a headline, with where they stand, in the order of the text. */
    public List<Located> locatedInLine(String text) {
        var locating = new Locating(text, CleanText.of(text));
        locating.line();
        return List.copyOf(locating.found());
    }

    /** The anchor of a heading of this text in an article, where no other heading of the article has the same. */
    public String headingAnchor(String text) {
        return Anchors.heading(text);
    }

    private static Weaver weave(Dialect dialect, String markdown, Ledger ledger) {
        return weave(dialect, markdown, ledger, AiPassages.NONE);
    }

    private static Weaver weave(Dialect dialect, String markdown, Ledger ledger, AiPassages marked) {
        var tokens = new Tokens();
        var weaver = new Weaver(dialect, tokens, ledger, marked.tag());
        HtmlSanitizer.Policy policy =
                (dialect == Dialect.COMMENT ? AllowList.COMMENT : AllowList.ARTICLE).apply(weaver);
        String clean = CleanText.of(markdown);
        if (marked.isEmpty()) {
            HtmlSanitizer.sanitize(dialect.toHtml(clean, tokens), policy);
        } else {
            var passages = new Passages(clean, marked.in(markdown, clean), tokens);
            HtmlSanitizer.sanitize(
                    dialect.toHtml(clean, tokens, passages), new PassageFreeTags(policy, passages.tokens()));
            weaver.joinPassages();
        }
        return weaver;
    }

    private static List<Piece> body(String markdown, References references) {
        var weaver = weave(Dialect.ARTICLE, markdown, new Ledger(references));
        return new Headings(weaver.pieces(), weaver.anchors()).pieces();
    }

    private static List<Piece> line(String text, References references, AiPassages passages) {
        return new Line(text, passages).pieces(new Ledger(references));
    }

    private static SafeHtml html(List<Piece> pieces) {
        return pieces.isEmpty() ? SafeHtml.EMPTY : new SafeHtml(Piece.print(pieces));
    }
}
