package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.markup.PieceTree.Element;
import org.colophon.markup.PieceTree.Node;
import org.colophon.markup.PieceTree.Words;

/**
 * Two rendered texts in one: the newer, and in it what the older had. First blocks are compared, then the words of those
 * that are alike. Every added or removed text is an element of its own inside the block it stands in, so tags stay
 * balanced. The class of these elements is one that no author can write.
 */
final class Differences {

    static final Piece.Open ADDED = new Piece.Open("ins", Map.of("class", "diff-added"));
    static final Piece.Open REMOVED = new Piece.Open("del", Map.of("class", "diff-removed"));

    /** Blocks that have less in common are two different ones. */
    private static final double ALIKE = 0.4;

    /** So many blocks further on, a block is looked for. */
    private static final int REACH = 12;

    /** Elements that can be seen without having any text. */
    private static final List<String> SEEN = List.of("img", "hr");

    private final List<Piece> out = new ArrayList<>();

    private Differences() {}

    static List<Piece> of(List<Piece> before, List<Piece> after) {
        Differences differences = new Differences();
        differences.blocks(PieceTree.of(before), PieceTree.of(after));
        return differences.out;
    }

    /** A block, or what stands between two. @param name of the block's element; empty for a line of text */
    private record Item(String name, List<Node> nodes, String key) {

        List<Node> children() {
            return name.isEmpty() ? nodes : ((Element) nodes.getFirst()).children();
        }
    }

    private void blocks(List<Node> before, List<Node> after) {
        List<Item> old = items(before);
        List<Item> now = items(after);
        int at = 0;
        for (Replaced area : Replaced.between(keys(old), keys(now))) {
            now.subList(at, area.from()).forEach(item -> item.nodes().forEach(node -> node.writeTo(out)));
            changed(old.subList(area.oldFrom(), area.oldTo()), now.subList(area.from(), area.to()));
            at = area.to();
        }
        now.subList(at, now.size()).forEach(item -> item.nodes().forEach(node -> node.writeTo(out)));
    }

    private static List<String> keys(List<Item> items) {
        return items.stream().map(Item::key).toList();
    }

    private void changed(List<Item> old, List<Item> now) {
        int done = 0;
        for (Item item : now) {
            int found = alike(old, done, item);
            if (found < 0) {
                item.nodes().forEach(node -> whole(node, ADDED));
                continue;
            }
            old.subList(done, found).forEach(gone -> gone.nodes().forEach(node -> whole(node, REMOVED)));
            merge(old.get(found), item);
            done = found + 1;
        }
        old.subList(done, old.size()).forEach(gone -> gone.nodes().forEach(node -> whole(node, REMOVED)));
    }

    private static int alike(List<Item> old, int from, Item item) {
        for (int i = from; i < Math.min(old.size(), from + REACH); i++) {
            if (old.get(i).name().equals(item.name())
                    && LineDifferences.likeness(old.get(i).nodes(), item.nodes()) >= ALIKE) {
                return i;
            }
        }
        return -1;
    }

    private void merge(Item old, Item now) {
        if (now.name().isEmpty()) {
            LineDifferences.write(old.nodes(), now.nodes(), out);
            return;
        }
        Element element = (Element) now.nodes().getFirst();
        out.add(element.open());
        if (element.open().isVoid()) {
            return;
        }
        blocks(old.children(), now.children());
        out.add(element.close());
    }

    /** A node of which everything is new, or everything is gone. */
    private void whole(Node node, Piece.Open mark) {
        switch (node) {
            case Words words -> {
                if (!words.text().isBlank()) {
                    out.add(mark);
                }
                out.add(new Piece.Text(words.text()));
                if (!words.text().isBlank()) {
                    out.add(new Piece.Close(mark.name()));
                }
            }
            case Element element -> {
                boolean seen = SEEN.contains(element.open().name());
                if (seen) {
                    out.add(mark);
                }
                out.add(mark == REMOVED ? PieceTree.withoutId(element.open()) : element.open());
                if (!element.open().isVoid()) {
                    element.children().forEach(child -> whole(child, mark));
                    out.add(element.close());
                }
                if (seen) {
                    out.add(new Piece.Close(mark.name()));
                }
            }
        }
    }

    private static List<Item> items(List<Node> nodes) {
        List<Item> items = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element && element.isBlock()) {
                endLine(line, items);
                items.add(new Item(element.open().name(), List.of(node), PieceTree.key(List.of(node))));
            } else {
                line.add(node);
            }
        }
        endLine(line, items);
        return items;
    }

    private static void endLine(List<Node> line, List<Item> items) {
        boolean blank = line.stream()
                .allMatch(node -> node instanceof Words words && words.text().isBlank());
        if (!blank) {
            items.add(new Item("", List.copyOf(line), PieceTree.key(line)));
        }
        line.clear();
    }
}
