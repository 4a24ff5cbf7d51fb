package org.colophon.markup;

import org.commonmark.internal.ParagraphParser;
import org.commonmark.node.Block;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/**
 * Breaks a paragraph of more than a thousand lines that look like the start of something else: for each of them
 * commonmark copies all lines before it. Made anew for every text.
 */
final class LongParagraphs extends AbstractBlockParserFactory {

    private static final int MAX_LINES = 1_000;

    private @Nullable Block paragraph;
    private int lines;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        Block block = matched.getMatchedBlockParser().getBlock();
        if (!(block instanceof Paragraph)) {
            return BlockStart.none();
        }
        lines = block == paragraph ? lines + 1 : 1;
        paragraph = block;
        return lines <= MAX_LINES
                ? BlockStart.none()
                : BlockStart.of(new ParagraphParser()).atIndex(state.getNextNonSpaceIndex());
    }
}
