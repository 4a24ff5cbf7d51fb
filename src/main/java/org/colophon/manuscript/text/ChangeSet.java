package org.colophon.manuscript.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a text from its first character to its last: stretches that stay, and stretches that are replaced.
 * Lengths and positions count UTF-16 units. Reads and writes CodeMirror's JSON form, and {@link #map} gives the result
 * that CodeMirror gives, so that a browser and a server that received the same changes in another order end with the
 * same text.
 *
 * <pre>{@code
 * var greeting = ChangeSet.ofJson(List.of(6, List.of(5, "harbour")));   // keep 6, replace 5
 * greeting.apply("Hello world");                                        // "Hello harbour"
 * }</pre>
 */
public final class ChangeSet {

    final List<Section> sections;
    private final int lengthBefore;
    private final int lengthAfter;

    ChangeSet(List<Section> sections) {
        this.sections = List.copyOf(sections);
        int before = 0;
        int after = 0;
        for (Section section : sections) {
            before = Math.addExact(before, section.length());
            after = Math.addExact(after, section.newLength());
        }
        this.lengthBefore = before;
        this.lengthAfter = after;
    }

    /** Changes nothing in a text of this length. */
    public static ChangeSet none(int length) {
        return new Sections().keep(length).build();
    }

    /** Replaces one stretch of a text of the given length. */
    public static ChangeSet replace(int length, int from, int to, String insert) {
        if (from < 0 || from > to || to > length) {
            throw new IllegalArgumentException("There is no stretch from %d to %d in %d".formatted(from, to, length));
        }
        return new Sections()
                .keep(from)
                .change(to - from, insert)
                .keep(length - to)
                .build();
    }

    /**
     * Reads CodeMirror's JSON form: a number keeps, {@code [n]} deletes, {@code [n, "line", …]} replaces n units by
     * lines.
     *
     * @throws IllegalArgumentException when it is malformed, or has a line break, a NUL or half a surrogate pair in a line
     */
    public static ChangeSet ofJson(List<?> json) {
        return ChangeSetJson.read(json);
    }

    /** CodeMirror's JSON form. */
    public List<Object> toJson() {
        return ChangeSetJson.write(this);
    }

    /** How long the text is that this applies to. */
    public int lengthBefore() {
        return lengthBefore;
    }

    /** How long the text is afterwards. */
    public int lengthAfter() {
        return lengthAfter;
    }

    /** Whether it leaves the text as it is. */
    public boolean isEmpty() {
        return sections.stream().allMatch(Section::kept);
    }

    /** How many units it inserts. */
    public int insertedLength() {
        int length = 0;
        for (Section section : sections) {
            length += section.kept() ? 0 : section.newLength();
        }
        return length;
    }

    /** Everything it inserts, one after the other. */
    public String insertedText() {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            text.append(section.kept() ? "" : section.insert());
        }
        return text.toString();
    }

    /** The same change with other characters inserted, as many as before and line breaks where they were. */
    public ChangeSet withInsertedText(String text) {
        if (text.length() != insertedLength()) {
            throw new IllegalArgumentException(
                    "The change inserts %d characters, not %d".formatted(insertedLength(), text.length()));
        }
        List<Section> changed = new ArrayList<>(sections.size());
        int at = 0;
        for (Section section : sections) {
            if (section.kept()) {
                changed.add(section);
            } else {
                changed.add(new Section(section.length(), text.substring(at, at + section.newLength())));
                at += section.newLength();
            }
        }
        return new ChangeSet(changed);
    }

    /** What stays of a stretch of the old text, as places in the new one; what is inserted into it is left out. */
    public List<Stretch> keptOf(Stretch stretch) {
        List<Stretch> kept = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (Section section : sections) {
            int from = Math.max(old, stretch.from());
            int to = Math.min(old + section.length(), stretch.to());
            if (section.kept() && from < to) {
                kept.add(new Stretch(now + from - old, now + to - old));
            }
            old += section.length();
            now += section.newLength();
        }
        return kept;
    }

    /** The text after this change. @throws IllegalArgumentException when it was made for a text of another length */
    public String apply(String text) {
        requireLength(text.length());
        StringBuilder result = new StringBuilder(lengthAfter);
        int at = 0;
        for (Section section : sections) {
            if (section.kept()) {
                result.append(text, at, at + section.length());
            } else {
                result.append(section.insert());
            }
            at += section.length();
        }
        return result.toString();
    }

    /**
     * This change as it is when {@code other}, made from the same text, has been made first.
     *
     * @param before whether this one's insertion comes first where both insert at the same place
     * @throws IllegalArgumentException when the two were made for texts of different lengths
     */
    public ChangeSet map(ChangeSet other, boolean before) {
        return Rebase.map(this, other, before);
    }

    /** Both changes in one: {@code next} applies to the result of this. */
    public ChangeSet compose(ChangeSet next) {
        return Rebase.compose(this, next);
    }

    /**
     * Where a position of the old text is in the new one.
     *
     * @param after whether it moves behind what is inserted exactly there
     */
    public int mapPosition(int position, boolean after) {
        int old = 0;
        int now = 0;
        for (Section section : sections) {
            int end = old + section.length();
            if (section.kept()) {
                if (end > position) {
                    return now + position - old;
                }
            } else if (end > position || (end == position && !after && section.length() == 0)) {
                return position == old || !after ? now : now + section.newLength();
            }
            now += section.newLength();
            old = end;
        }
        if (position > old) {
            throw new IllegalArgumentException("Position %d is behind the end at %d".formatted(position, old));
        }
        return now;
    }

    /** Calls back for each changed stretch, in order. */
    public void eachChange(Changed visitor) {
        int old = 0;
        int now = 0;
        for (Section section : sections) {
            String insert = section.insert();
            if (insert != null) {
                visitor.change(old, old + section.length(), now, insert);
            }
            old += section.length();
            now += section.newLength();
        }
    }

    /** Calls back with start and end, in the new text, of each stretch that was inserted. */
    public void eachInsertion(BiConsumer<Integer, Integer> visitor) {
        eachChange((from, to, at, text) -> {
            if (!text.isEmpty()) {
                visitor.accept(at, at + text.length());
            }
        });
    }

    /** Part of a text. @param from in UTF-16 units @param to behind its last unit */
    public record Stretch(int from, int to) {}

    /** A changed stretch: from and to count in the old text, {@code at} in the new one. */
    @FunctionalInterface
    public interface Changed {
        void change(int from, int to, int at, String inserted);
    }

    void requireLength(int length) {
        if (length != lengthBefore) {
            throw new IllegalArgumentException(
                    "The change is for a text of %d characters, not of %d".formatted(lengthBefore, length));
        }
    }

    /** A stretch. @param length of the old text @param insert what replaces it; null where it stays */
    record Section(int length, @Nullable String insert) {

        boolean kept() {
            return insert == null;
        }

        int newLength() {
            return insert == null ? length : insert.length();
        }
    }

    /** Puts sections one behind the other and joins those that are one. */
    static final class Sections {

        private final List<Section> list = new ArrayList<>();

        Sections keep(int length) {
            if (length > 0) {
                Section last = last();
                if (last != null && last.kept()) {
                    setLast(new Section(last.length() + length, null));
                } else {
                    list.add(new Section(length, null));
                }
            }
            return this;
        }

        /** Replaces: neighbours join only where both delete, or where both insert without deleting. */
        Sections change(int length, String insert) {
            if (length == 0 && insert.isEmpty()) {
                return this;
            }
            Section last = last();
            String before = last == null ? null : last.insert();
            if (last != null
                    && before != null
                    && ((insert.isEmpty() && before.isEmpty()) || (length == 0 && last.length() == 0))) {
                setLast(new Section(last.length() + length, before + insert));
            } else {
                list.add(new Section(length, insert));
            }
            return this;
        }

        /** Replaces, as part of the change that came last. */
        Sections extend(int length, String insert) {
            Section last = last();
            String before = last == null ? null : last.insert();
            if (last == null || before == null) {
                return change(length, insert);
            }
            setLast(new Section(last.length() + length, before + insert));
            return this;
        }

        ChangeSet build() {
            return new ChangeSet(list);
        }

        private @Nullable Section last() {
            return list.isEmpty() ? null : list.getLast();
        }

        private void setLast(Section section) {
            list.set(list.size() - 1, section);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeSet that && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return sections.hashCode();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }
}
