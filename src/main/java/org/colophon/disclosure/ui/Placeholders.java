package org.colophon.disclosure.ui;

/** What the placeholders of the sentences print. */
final class Placeholders {

    private Placeholders() {}

    /** What it prints, in a few words; empty where that is not known. */
    static String prints(String placeholder) {
        return switch (placeholder) {
            case "newsroom" -> "the paper’s name";
            case "responsible" -> "the responsible person or function; nothing while nobody is named";
            case "contact" -> "how to reach them; nothing while nobody is named";
            case "tools" -> "the AI tools with what each was used for";
            case "purposes" -> "what AI was used for, such as drafting, translation";
            case "share" -> "the part of the words that AI wrote, as a whole number of per cent";
            case "sources" -> "how many sources the article lists";
            case "reviewer" -> "the name of who signed";
            case "role" -> "what they are in the newsroom";
            case "date" -> "the day on which they signed";
            case "facts" -> "how many facts they compared with their sources";
            case "changes" -> "how many minor edits were made since";
            default -> "";
        };
    }
}
