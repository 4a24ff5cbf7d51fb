package org.colophon.publication;

import org.colophon.shared.Coded;

/** Where an error that was corrected came from, as the newsroom says. */
public enum ErrorCause implements Coded {
    REPORTING("Reporting", "It was reported or noted down wrongly"),
    SOURCE("A source", "A source was wrong, or misled us"),
    EDITING("Editing", "It came in when the text was edited"),
    AI_TOOL("An AI tool", "A tool wrote or changed it"),
    PRODUCTION("Production", "It came in when the page was made"),
    OTHER("Something else", "None of these");

    private final String title;
    private final String meaning;

    ErrorCause(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** When it is the right one. */
    public String meaning() {
        return meaning;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
