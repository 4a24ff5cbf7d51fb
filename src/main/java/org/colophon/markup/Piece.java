package org.colophon.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A part of a sanitised text: its tags are balanced, its texts and attributes are not escaped yet. */
sealed interface Piece {

    Set<String> VOID = Set.of("br", "hr", "img", "wbr", "col");

    record Open(String name, Map<String, String> attributes) implements Piece {
        boolean hasClass(String name) {
            return name.equals(attributes.get("class"));
        }

        boolean isVoid() {
            return VOID.contains(name);
        }
    }

    record Close(String name) implements Piece {}

    record Text(String text) implements Piece {}

    /** The HTML of these pieces. */
    static String print(List<Piece> pieces) {
        var html = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Text text -> escape(text.text(), html);
                case Close close -> html.append("</").append(close.name()).append('>');
                case Open open -> {
                    html.append('<').append(open.name());
                    open.attributes().forEach((name, value) -> {
                        html.append(' ').append(name).append("=\"");
                        escape(value, html);
                        html.append('"');
                    });
                    html.append('>');
                }
            }
        }
        return html.toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
    }
}
