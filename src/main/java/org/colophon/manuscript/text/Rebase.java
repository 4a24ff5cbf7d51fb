package org.colophon.manuscript.text;

import java.util.List;
import org.colophon.manuscript.text.ChangeSet.Section;
import org.colophon.manuscript.text.ChangeSet.Sections;
import org.jspecify.annotations.Nullable;

/**
 * Carries one change over another, with CodeMirror's rules: what both sides insert stays, at one place the other side's
 * insertion comes first (unless asked otherwise), and an insertion into text that the other side deleted survives at
 * the place of the deletion, behind whatever replaced it if it was made inside.
 */
final class Rebase {

    private Rebase() {}

    static ChangeSet map(ChangeSet change, ChangeSet other, boolean before) {
        Walk mine = new Walk(change);
        Walk theirs = new Walk(other);
        Sections result = new Sections();
        while (!mine.done() || !theirs.done()) {
            if (mine.done() && theirs.left > 0 || theirs.done() && mine.left > 0) {
                throw new IllegalArgumentException("The changes were made for texts of different lengths");
            }
            if (mine.keeps() && theirs.keeps()) {
                int both = Math.min(mine.left, theirs.left);
                result.keep(both);
                mine.forward(both);
                theirs.forward(both);
            } else if (theirs.changes() && theirsComesFirst(mine, theirs, before)) {
                passOver(mine, theirs, result);
            } else {
                changeUpToTheirs(mine, theirs, result);
            }
        }
        return result.build();
    }

    private static boolean theirsComesFirst(Walk mine, Walk theirs, boolean before) {
        boolean atItsStart = !mine.begun && (theirs.left < mine.left || (theirs.left == mine.left && !before));
        return !mine.changes() || mine.placed || atItsStart;
    }

    /** Keeps what they inserted, and drops from mine what they deleted; what I insert into that is kept. */
    private static void passOver(Walk mine, Walk theirs, Sections result) {
        result.keep(theirs.insert().length());
        int deleted = theirs.left;
        while (deleted > 0) {
            int piece = Math.min(mine.left, deleted);
            if (mine.changes() && !mine.placed && mine.left <= piece) {
                result.change(0, mine.place());
            }
            mine.forward(piece);
            deleted -= piece;
        }
        theirs.next();
    }

    /** Makes my change up to where they next insert something; what they deleted is gone already. */
    private static void changeUpToTheirs(Walk mine, Walk theirs, Sections result) {
        int deletes = 0;
        int left = mine.left;
        while (left > 0) {
            if (theirs.keeps()) {
                int piece = Math.min(left, theirs.left);
                deletes += piece;
                left -= piece;
                theirs.forward(piece);
            } else if (theirs.changes() && theirs.insert().isEmpty() && theirs.left < left) {
                left -= theirs.left;
                theirs.next();
            } else {
                break;
            }
        }
        result.change(deletes, mine.placed ? "" : mine.place());
        mine.forward(mine.left - left);
    }

    static ChangeSet compose(ChangeSet first, ChangeSet second) {
        if (first.lengthAfter() != second.lengthBefore()) {
            throw new IllegalArgumentException("The second change was not made from the first one's text");
        }
        Sections result = new Sections();
        List<Section> later = second.sections;
        int next = 0;
        int used = 0; // of the second change's section
        boolean open = false; // whether the last change in the result goes on
        for (Section section : first.sections) {
            String text = section.insert();
            int size = section.newLength();
            if (text != null) {
                put(result, open, section.length(), "");
                open = true;
            }
            int done = 0;
            while (done < size) {
                Section over = later.get(next);
                if (over.length() == 0) {
                    put(result, open, 0, insertOf(over));
                    open = true;
                    next++;
                    continue;
                }
                int piece = Math.min(size - done, over.length() - used);
                if (!over.kept()) {
                    put(result, open, text == null ? piece : 0, used == 0 ? insertOf(over) : "");
                    open = true;
                } else if (text == null) {
                    result.keep(piece);
                    open = false;
                } else {
                    put(result, open, 0, text.substring(done, done + piece));
                    open = true;
                }
                done += piece;
                used += piece;
                if (used == over.length()) {
                    next++;
                    used = 0;
                }
            }
        }
        for (; next < later.size(); next++) {
            put(result, open, 0, insertOf(later.get(next)));
            open = true;
        }
        return result.build();
    }

    private static void put(Sections result, boolean open, int length, String insert) {
        if (open) {
            result.extend(length, insert);
        } else {
            result.change(length, insert);
        }
    }

    private static String insertOf(Section section) {
        String insert = section.insert();
        return insert == null ? "" : insert;
    }

    /** Goes through the sections of a change, piece by piece. */
    private static final class Walk {

        private final List<Section> sections;
        private int index = -1;
        private @Nullable Section section;
        /** What is left of the section, in units of the old text. */
        int left;
        /** Whether part of the section has been passed. */
        boolean begun;
        /** Whether the section's insertion has been made. */
        boolean placed;

        Walk(ChangeSet changes) {
            this.sections = changes.sections;
            next();
        }

        void next() {
            index++;
            section = index < sections.size() ? sections.get(index) : null;
            left = section == null ? 0 : section.length();
            begun = false;
            placed = false;
        }

        void forward(int length) {
            if (length == left) {
                next();
            } else {
                left -= length;
                begun |= length > 0;
            }
        }

        boolean done() {
            return section == null;
        }

        boolean keeps() {
            return section != null && section.kept();
        }

        boolean changes() {
            return section != null && !section.kept();
        }

        String insert() {
            return section == null ? "" : insertOf(section);
        }

        String place() {
            placed = true;
            return insert();
        }
    }
}
