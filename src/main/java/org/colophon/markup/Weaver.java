package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.owasp.html.HtmlStreamEventReceiver;

/** Takes what the sanitiser let through and finishes it: real marks for tokens, and the house's way with elements. */
final class Weaver implements HtmlStreamEventReceiver {

    private static final Map<String, String> TABLE =
            attributes("class=table", "role=region", "tabindex=0", "aria-label=Table");
    private static final Map<String, String> FOOTNOTES =
            attributes("class=footnotes", "role=doc-endnotes", "aria-label=Footnotes");

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Boolean> links = new ArrayDeque<>();
    private final Anchors anchors = new Anchors();
    private final Dialect dialect;
    private final Tokens tokens;
    private final Ledger ledger;
    private final Piece.Open passage;
    private final PassageWriter passages;
    private int code;
    private int headings;

    /** @param passage the tag of marks around passages */
    Weaver(Dialect dialect, Tokens tokens, Ledger ledger, Piece.Open passage) {
        this.dialect = dialect;
        this.tokens = tokens;
        this.ledger = ledger;
        this.passage = passage;
        this.passages = new PassageWriter(pieces, passage);
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Makes as few marks as possible of those that were written. */
    void joinPassages() {
        List<Piece> joined = PassageJoining.of(pieces, passage);
        pieces.clear();
        pieces.addAll(joined);
    }

    Anchors anchors() {
        return anchors;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> namesAndValues) {
        var attributes = read(namesAndValues);
        switch (name) {
            case "a" -> openLink(attributes);
            case "img" -> image(attributes, first("alt", namesAndValues));
            case "section" -> open(name, FOOTNOTES);
            case "table" -> {
                open("div", TABLE);
                open(name, attributes);
            }
            case "code" -> {
                code++;
                open(name, attributes);
            }
            case "pre" -> {
                code++;
                attributes.put("tabindex", "0"); // long lines scroll, also for those without a mouse
                open(name, attributes);
            }
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> {
                headings++;
                open(name, attributes);
            }
            default -> open(name, attributes);
        }
    }

    @Override
    public void closeTag(String name) {
        if (Piece.VOID.contains(name) || (name.equals("a") && !links.pop())) {
            return;
        }
        pieces.add(new Piece.Close(name));
        switch (name) {
            case "table" -> pieces.add(new Piece.Close("div"));
            case "code", "pre" -> code--;
            case "h1", "h2", "h3", "h4", "h5", "h6", "summary" -> headings--;
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        split(text, mark -> {
            if (code > 0) {
                plain(mark.source());
            } else {
                pieces.addAll(ledger.pieces(mark, links.contains(true), headings == 0));
            }
        });
    }

    /** A passage counts where both of its ends are in the text: of broken HTML the sanitiser may leave only one. */
    private void split(String text, Consumer<Mark> marks) {
        List<String> held = new ArrayList<>();
        boolean[] inside = {false};
        tokens.split(
                text,
                plain -> {
                    if (inside[0]) {
                        held.add(plain);
                    } else {
                        plain(plain);
                    }
                },
                mark -> {
                    if (!(mark instanceof Mark.Passage)) {
                        marks.accept(mark);
                        return;
                    }
                    inside[0] = mark.equals(Mark.Passage.BEGIN);
                    held.forEach(inside[0] ? this::plain : this::marked);
                    held.clear();
                });
        held.forEach(this::plain);
    }

    private void marked(String text) {
        passages.write(CleanText.of(text));
    }

    private void plain(String text) {
        pieces.add(new Piece.Text(CleanText.of(text)));
    }

    private void open(String name, Map<String, String> attributes) {
        pieces.add(new Piece.Open(name, attributes));
    }

    private void openLink(Map<String, String> attributes) {
        boolean first = !links.contains(true);
        links.push(first);
        if (first) {
            String href = attributes.getOrDefault("href", "");
            if (dialect == Dialect.COMMENT) {
                attributes.put("rel", "nofollow ugc noopener");
            } else if (LinkTarget.isExternal(href)) {
                attributes.put("rel", "noopener");
            }
            open("a", attributes);
        }
    }

    /** Only the newsroom's own images are shown; a page's policy forbids all others, so those become links. */
    private void image(Map<String, String> attributes, String description) {
        String source = attributes.remove("src");
        String alt = attributes.getOrDefault("alt", "");
        if (source != null && dialect == Dialect.ARTICLE && LinkTarget.isMedia(source)) {
            Map<String, String> shown = new LinkedHashMap<>(Map.of("src", source));
            shown.put("alt", alt);
            shown.putAll(attributes);
            shown.put("loading", "lazy");
            open("img", shown);
        } else if (source == null) {
            describe(description);
        } else {
            openLink(new LinkedHashMap<>(Map.of("href", source)));
            describe(alt.isBlank() ? LinkTarget.fileName(source) : description);
            closeTag("a");
        }
    }

    /** A description that is printed as text, in which passages can be marked. */
    private void describe(String text) {
        split(text, mark -> plain(ledger.text(mark)));
    }

    private static String first(String name, List<String> namesAndValues) {
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i).equals(name)) {
                return namesAndValues.get(i + 1);
            }
        }
        return "";
    }

    private Map<String, String> read(List<String> namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            String name = namesAndValues.get(i);
            boolean prose = name.equals("alt") || name.equals("title");
            String value = tokens.replace(namesAndValues.get(i + 1), prose ? ledger::text : Mark::source);
            if (!name.equals("id") || anchors.take(value)) {
                attributes.putIfAbsent(name, CleanText.of(value));
            }
        }
        return attributes;
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String pair : pairs) {
            attributes.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return attributes;
    }
}
