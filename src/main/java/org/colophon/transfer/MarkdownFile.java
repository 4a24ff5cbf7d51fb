package org.colophon.transfer;

import java.util.Map;

/**
 * A file taken apart.
 *
 * @param fields the front matter as it was read, empty where there is none
 * @param body all that follows it; lines end in LF
 */
record MarkdownFile(Map<String, Object> fields, String body) {

    private static final String YAML = "---";
    private static final String TOML = "+++";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Takes a text apart. A first line {@code ---} that nothing closes, or that does not lead to keys and values, is a
     * line across the page and belongs to the text.
     *
     * @throws org.colophon.shared.BadInput when there is front matter that cannot be read
     */
    static MarkdownFile of(String text) {
        String lines = clean(text);
        int first = lines.indexOf('\n');
        String marker = (first < 0 ? lines : lines.substring(0, first)).stripTrailing();
        if (first < 0 || !(marker.equals(YAML) || marker.equals(TOML))) {
            return new MarkdownFile(Map.of(), lines);
        }
        int end = closing(lines, first + 1, marker);
        if (end < 0) {
            return new MarkdownFile(Map.of(), lines);
        }
        String head = lines.substring(first + 1, end);
        int next = lines.indexOf('\n', end);
        String body = next < 0 ? "" : lines.substring(next + 1);
        return (marker.equals(TOML) ? Markings.toml(head) : Markings.yaml(head))
                .map(fields -> new MarkdownFile(fields, body))
                .orElseGet(() -> new MarkdownFile(Map.of(), lines));
    }

    private static String clean(String text) {
        String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return bare.indexOf('\r') < 0 ? bare : bare.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int closing(String lines, int from, String marker) {
        for (int start = from; start < lines.length(); ) {
            int end = lines.indexOf('\n', start);
            String line = lines.substring(start, end < 0 ? lines.length() : end).stripTrailing();
            if (line.equals(marker) || (marker.equals(YAML) && line.equals("..."))) {
                return start;
            }
            if (end < 0) {
                return -1;
            }
            start = end + 1;
        }
        return -1;
    }
}
