package org.colophon.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the texts of a parsed article, each with its place. Footnotes count once something refers to them. */
final class WordVisitor extends AbstractVisitor {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*).*", Pattern.DOTALL);
    private static final Set<String> SILENT = Set.of("code", "pre", "script", "style");

    private final WordScan scan;
    private final TextPlaces document;
    private final DefinitionMap<FootnoteDefinition> footnotes = new DefinitionMap<>(FootnoteDefinition.class);
    private final Deque<FootnoteDefinition> referred = new ArrayDeque<>();
    private final Set<FootnoteDefinition> seen = new HashSet<>();
    private TextPlaces places;
    private int silent;

    WordVisitor(String source, WordScan scan) {
        this.scan = scan;
        this.document = TextPlaces.of(source);
        this.places = document;
    }

    void read(Node root) {
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(CustomBlock block) {
                if (block instanceof FootnoteDefinition definition) {
                    footnotes.putIfAbsent(definition.getLabel(), definition);
                }
                visitChildren(block);
            }

            @Override
            public void visit(Paragraph paragraph) {}
        });
        root.accept(this);
        while (!referred.isEmpty()) {
            visitChildren(referred.removeFirst());
        }
    }

    @Override
    public void visit(Text text) {
        if (silent == 0) {
            places.read(text, scan);
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
    }

    private void block(Block block) {
        scan.gap();
        silent = 0;
        visitChildren(block);
        scan.gap();
    }

    @Override
    public void visit(CustomBlock block) {
        if (!(block instanceof FootnoteDefinition)) {
            visitChildren(block);
        }
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case MarkNode mark -> scan.gap();
            case FootnoteReference reference -> {
                scan.gap();
                FootnoteDefinition definition = footnotes.get(reference.getLabel());
                if (definition != null && seen.add(definition)) {
                    referred.add(definition);
                }
            }
            case TableCell cell -> {
                scan.gap();
                silent = 0;
                places = document.ofCell(cell);
                visitChildren(cell);
                places = document;
                scan.gap();
            }
            default -> visitChildren(node);
        }
    }

    @Override
    public void visit(Image image) {
        scan.gap();
        visitChildren(image);
        scan.gap();
    }

    @Override
    public void visit(Code code) {
        scan.gap();
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        scan.gap();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        scan.gap();
    }

    /** Tags that only dress their text do not end a word. */
    @Override
    public void visit(HtmlInline tag) {
        Matcher matcher = TAG.matcher(tag.getLiteral());
        if (!matcher.matches()) {
            return;
        }
        String name = matcher.group(2).toLowerCase(Locale.ROOT);
        boolean code = SILENT.contains(name);
        if (code || name.equals("img") || Reading.separates(name)) {
            scan.gap();
        }
        if (code) {
            silent = Math.max(0, silent + (matcher.group(1).isEmpty() ? 1 : -1));
        }
    }
}
