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
            List.of(
                    AutolinkExtension.create(),
                    FootnotesExtension.create(),
                    StrikethroughExtension.create(),
                    TablesExtension.create(),
                    TaskListItemsExtension.create(),
                    InsExtension.create()),
            Parser.builder()
                    .customInlineContentParserFactory(new FactParser.Factory())
                    .linkProcessor(new CitationParser())),
    COMMENT(
            List.of(AutolinkExtension.create(), StrikethroughExtension.create()),
            Parser.builder()
                    .enabledBlockTypes(
                            Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class)));

    /** Deeper nesting is read as plain text, so that no input can exhaust the stack. */
    private static final int MAX_NESTING = 40;

    private final List<Extension> extensions;
    private final Parser parser;
    private final Parser locating;

    Dialect(List<Extension> extensions, Parser.Builder parser) {
        this.extensions = extensions;
        parser.extensions(extensions).maxOpenBlockParsers(MAX_NESTING).maxInlineNesting(MAX_NESTING);
        this.parser = parser.build();
        this.locating = parser.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .build();
    }

    /** The parsed text, in which every node knows where it stands in the source. */
    Node located(String markdown) {
        return locating.parse(markdown);
    }

    /** HTML that is not safe yet, with tokens where marks belong. */
    String toHtml(String markdown, Tokens tokens) {
        Node document = parser.parse(markdown);
        return HtmlRenderer.builder()
                .nodeRendererFactory(context -> new MarkRenderer(context, tokens))
                .attributeProviderFactory(context -> new TableAttributes())
                .extensions(extensions)
                .percentEncodeUrls(true)
                .escapeHtml(this == COMMENT)
                .build()
                .render(document);
    }
}
