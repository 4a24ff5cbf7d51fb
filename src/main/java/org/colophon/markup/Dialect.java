package org.colophon.markup;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.ins.InsExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The two kinds of Markdown that the house reads. */
enum Dialect {
    ARTICLE(
            AutolinkExtension.create(),
            FootnotesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            InsExtension.create()),
    COMMENT(AutolinkExtension.create(), StrikethroughExtension.create());

    /** Deeper nesting is read as plain text, so that no input can exhaust the stack. */
    private static final int MAX_NESTING = 40;

    private static final Extension TABLES = TablesExtension.create();

    private final List<Extension> extensions;

    Dialect(Extension... extensions) {
        this.extensions = List.of(extensions);
    }

    private Parser.Builder parser(String markdown) {
        return parser(markdown, extensions);
    }

    private Parser.Builder parser(String markdown, List<Extension> extensions) {
        return parser(Parser.builder(), markdown, extensions);
    }

    private Parser.Builder parser(Parser.Builder begun, String markdown, List<Extension> extensions) {
        var parser = begun.extensions(extensions)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING)
                .customBlockParserFactory(new LongParagraphs())
                .inlineParserFactory(BoundedInlines::new);
        if (this == COMMENT) {
            return parser.enabledBlockTypes(
                    Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class));
        }
        if (TableSize.isReasonable(markdown)) {
            parser.extensions(List.of(TABLES));
        }
        return parser.customInlineContentParserFactory(new FactParser.Factory()).linkProcessor(new CitationParser());
    }

    /** The parsed text, in which every node knows where it stands in the source. */
    Node located(String markdown) {
        return parser(markdown)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
    }

    /**
     * The same for reading its texts: addresses that stand in the text are left in it, since the places of what is cut
     * out of a text cannot be relied on.
     */
    Node locatedText(String markdown) {
        List<Extension> whole = extensions.stream()
                .filter(extension -> !(extension instanceof AutolinkExtension))
                .toList();
        return parser(markdown, whole)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
    }

    /** HTML that is not safe yet, with tokens where marks belong. */
    String toHtml(String markdown, Tokens tokens) {
        return toHtml(parser(markdown).build().parse(markdown), tokens);
    }

    /** The same with tokens also where passages begin and end. */
    String toHtml(String markdown, Tokens tokens, Passages passages) {
        Node document = parser(Parser.builder().postProcessor(passages), markdown, extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build()
                .parse(markdown);
        passages.mark(document);
        return toHtml(document, tokens);
    }

    private String toHtml(Node document, Tokens tokens) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(context -> new MarkRenderer(context, tokens))
                .attributeProviderFactory(context -> new TableAttributes())
                .extensions(extensions)
                .extensions(List.of(TABLES))
                .percentEncodeUrls(true)
                .escapeHtml(this == COMMENT)
                .build()
                .render(document);
    }
}
