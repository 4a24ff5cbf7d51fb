package org.colophon.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.markup.PieceTree.Element;
import org.colophon.markup.PieceTree.Node;
import org.colophon.markup.PieceTree.Words;
import org.jspecify.annotations.Nullable;

/**
 * Two lines of text, word by word: the newer one with its elements, and in it what the older one had. A word is another
 * one when it stands in other elements, so that a changed link or emphasis shows.
 */
final class LineDifferences {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|.", Pattern.DOTALL);

    /** Lines of more words on both sides are not compared by words. */
    static final int MANY = 20_000;

    /** A word, or an element that counts as one. @param key what it is compared by */
    private record Token(String key, List<Piece> pieces) {}

    /** A tag of the newer line, or the place of one of its words. */
    private record Step(@Nullable Piece tag) {}

    private final List<Piece> out;
    private final List<Token> old = new ArrayList<>();
    private final List<Token> now = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private boolean inserting;

    private LineDifferences(List<Piece> out) {
        this.out = out;
    }

    /** Writes the line with its differences. */
    static void write(List<Node> before, List<Node> after, List<Piece> out) {
        LineDifferences line = new LineDifferences(out);
        line.read(before, "", line.old, null);
        line.read(after, "", line.now, line.steps);
        line.write();
    }

    /** How many of the words two lines have in common, 0 to 1. */
    static double likeness(List<Node> before, List<Node> after) {
        List<String> one = words(before);
        List<String> other = words(after);
        if (one.isEmpty() || other.isEmpty()) {
            return one.size() == other.size() ? 1 : 0;
        }
        int longer = Math.max(one.size(), other.size());
        List<String> sorted = new ArrayList<>(other);
        sorted.sort(null);
        one.sort(null);
        int same = 0;
        for (int i = 0, j = 0; i < one.size() && j < sorted.size(); ) {
            int order = one.get(i).compareTo(sorted.get(j));
            same += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return (double) same / longer;
    }

    private static List<String> words(List<Node> nodes) {
        List<String> words = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        nodes.forEach(node -> node.writeTo(pieces));
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text) {
                Matcher matcher = WORD.matcher(text.text());
                while (matcher.find()) {
                    if (Character.isLetterOrDigit(matcher.group().codePointAt(0))) {
                        words.add(matcher.group());
                    }
                }
            }
        }
        return words;
    }

    private void read(List<Node> nodes, String inside, List<Token> tokens, @Nullable List<Step> structure) {
        for (Node node : nodes) {
            switch (node) {
                case Words words -> {
                    Matcher matcher = WORD.matcher(words.text());
                    while (matcher.find()) {
                        String word = matcher.group();
                        String key = word.isBlank() ? " " : word;
                        token(new Token(key + '\u0000' + inside, List.of(new Piece.Text(word))), tokens, structure);
                    }
                }
                case Element whole
                when whole.isWhole() -> {
                    List<Piece> pieces = new ArrayList<>();
                    whole.writeTo(pieces);
                    token(new Token(PieceTree.key(List.of(whole)) + '\u0000' + inside, pieces), tokens, structure);
                }
                case Element element -> {
                    tag(element.open(), structure);
                    String here = inside + Piece.print(List.of(PieceTree.withoutId(element.open())));
                    read(element.children(), here, tokens, structure);
                    if (!element.open().isVoid()) {
                        tag(element.close(), structure);
                    }
                }
            }
        }
    }

    private static void token(Token token, List<Token> tokens, @Nullable List<Step> structure) {
        tokens.add(token);
        if (structure != null) {
            structure.add(new Step(null));
        }
    }

    private static void tag(Piece tag, @Nullable List<Step> structure) {
        if (structure != null) {
            structure.add(new Step(tag));
        }
    }

    private void write() {
        boolean[] added = new boolean[now.size()];
        int[] goneFrom = new int[now.size() + 1];
        int[] goneTo = new int[now.size() + 1];
        if (old.size() + now.size() > MANY) {
            goneTo[0] = old.size();
            Arrays.fill(added, true);
        } else {
            for (Replaced area : Replaced.between(keys(old), keys(now))) {
                Arrays.fill(added, area.from(), area.to(), true);
                goneFrom[area.from()] = area.oldFrom();
                goneTo[area.from()] = area.oldTo();
            }
        }
        int at = 0;
        for (Step step : steps) {
            if (step.tag() == null) {
                remove(goneFrom, goneTo, at);
                add(now.get(at), added[at]);
                at++;
            } else {
                if (step.tag() instanceof Piece.Open) {
                    remove(goneFrom, goneTo, at);
                }
                endInsertion();
                out.add(step.tag());
            }
        }
        remove(goneFrom, goneTo, at);
        endInsertion();
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    private void add(Token token, boolean added) {
        if (added && !inserting) {
            out.add(Differences.ADDED);
            inserting = true;
        } else if (!added) {
            endInsertion();
        }
        out.addAll(token.pieces());
    }

    private void endInsertion() {
        if (inserting) {
            out.add(new Piece.Close(Differences.ADDED.name()));
            inserting = false;
        }
    }

    /** Writes what is gone from this place, once. */
    private void remove(int[] from, int[] to, int at) {
        if (to[at] <= from[at]) {
            return;
        }
        endInsertion();
        out.add(Differences.REMOVED);
        for (Token token : old.subList(from[at], to[at])) {
            token.pieces()
                    .forEach(piece -> out.add(piece instanceof Piece.Open tag ? PieceTree.withoutId(tag) : piece));
        }
        out.add(new Piece.Close(Differences.REMOVED.name()));
        to[at] = 0;
        from[at] = 0;
    }
}
