package org.colophon.manuscript.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CodeMirror's JSON form of change sets. */
final class ChangeSetJson {

    private ChangeSetJson() {}

    static ChangeSet read(List<?> json) {
        ChangeSet.Sections sections = new ChangeSet.Sections();
        long length = 0;
        for (Object part : json) {
            if (part instanceof List<?> change) {
                if (change.isEmpty()) {
                    throw new IllegalArgumentException("A change begins with how much it deletes");
                }
                int deleted = length(change.getFirst());
                String inserted = lines(change.subList(1, change.size()));
                sections.change(deleted, inserted);
                length += deleted + inserted.length();
            } else {
                int kept = length(part);
                sections.keep(kept);
                length += kept;
            }
            if (length > Integer.MAX_VALUE / 2) {
                throw new IllegalArgumentException("The change is longer than any text");
            }
        }
        return sections.build();
    }

    static List<Object> write(ChangeSet changes) {
        List<Object> json = new ArrayList<>();
        for (ChangeSet.Section section : changes.sections) {
            String insert = section.insert();
            if (insert == null) {
                json.add(section.length());
            } else if (insert.isEmpty()) {
                json.add(List.of(section.length()));
            } else {
                List<Object> change = new ArrayList<>();
                change.add(section.length());
                change.addAll(List.of(insert.split("\n", -1)));
                json.add(change);
            }
        }
        return json;
    }

    private static int length(@Nullable Object number) {
        if ((number instanceof Integer || number instanceof Long)
                && ((Number) number).longValue() >= 0
                && ((Number) number).longValue() <= Integer.MAX_VALUE / 2) {
            return ((Number) number).intValue();
        }
        throw new IllegalArgumentException("Lengths are whole numbers from 0 on");
    }

    private static String lines(List<?> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (!(lines.get(i) instanceof String line)) {
                throw new IllegalArgumentException("What is inserted is a list of lines");
            }
            if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("A line has no line break in it; lines end in LF and are listed");
            }
            if (!Surrogates.wellFormed(line)) {
                throw new IllegalArgumentException("A line has no NUL and no half of a surrogate pair");
            }
            text.append(i == 0 ? "" : "\n").append(line);
        }
        return text.toString();
    }
}
