package org.colophon.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something only the renderer may print: it stands in the parsed text as a token until the sanitiser is done. */
sealed interface Mark {

    String KEY = "[\\p{L}\\p{N}][\\p{L}\\p{N}._:-]{0,99}+";

    /** As the author wrote it, for places where nothing is to happen. */
    String source();

    /** {@code {{key}}} or {@code {{key|format}}}; the format is empty where there is none. */
    record Fact(String key, String format) implements Mark {
        static final int MAX_LENGTH = 240;
        private static final Pattern INSIDE = Pattern.compile("\\s*+(" + KEY + ")\\s*+(?:\\|([^{}|\\n]{0,100}+))?+");

        static @Nullable Fact parse(String inside) {
            if (inside.length() > MAX_LENGTH) {
                return null;
            }
            var matcher = INSIDE.matcher(inside);
            if (!matcher.matches()) {
                return null;
            }
            String format = matcher.group(2);
            return new Fact(matcher.group(1), format == null ? "" : format.strip());
        }

        @Override
        public String source() {
            return "{{" + key + (format.isEmpty() ? "" : "|" + format) + "}}";
        }
    }

    /** {@code [@a; @b, p. 12]}. */
    record Citation(List<Item> items) implements Mark {
        static final int MAX_LENGTH = 1000;
        private static final Pattern ITEM =
                Pattern.compile("\\s*+@(" + KEY + ")\\s*+(?:,([^;@\\[\\]<>\uFDD0]{1,100}+))?+");

        /** One source, with the place in it, which is empty for the whole. */
        record Item(String key, String place) {
            String source() {
                return "@" + key + (place.isEmpty() ? "" : ", " + place);
            }
        }

        static @Nullable Citation parse(String inside) {
            if (inside.length() > MAX_LENGTH) {
                return null;
            }
            List<Item> items = new ArrayList<>();
            for (String part : inside.split(";", -1)) {
                var matcher = ITEM.matcher(part);
                if (!matcher.matches()) {
                    return null;
                }
                String place = matcher.group(2);
                items.add(new Item(matcher.group(1), place == null ? "" : place.strip()));
            }
            return new Citation(List.copyOf(items));
        }

        @Override
        public String source() {
            return "[" + String.join("; ", items.stream().map(Item::source).toList()) + "]";
        }
    }

    /** The box of a task list. */
    record Task(boolean done) implements Mark {
        @Override
        public String source() {
            return done ? "[x]" : "[ ]";
        }
    }

    /** Where a passage begins or ends that AI wrote. It prints nothing. */
    record Passage(boolean begins) implements Mark {
        static final Passage BEGIN = new Passage(true);
        static final Passage END = new Passage(false);

        @Override
        public String source() {
            return "";
        }
    }
}
