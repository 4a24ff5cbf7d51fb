package org.colophon.discussion;

/** How the text of a comment is cleaned before anything looks at it. */
final class NewComment {

    private NewComment() {}

    /** The text with line ends as \n, without control and other invisible characters, and without space around it. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (isPlain(c)) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString().strip();
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false;
            // Joiners and direction marks belong to scripts and emoji; the rest turns other people's text or hides in
            // it.
            case Character.FORMAT -> c >= 0x200C && c <= 0x200F;
            default -> true;
        };
    }
}
