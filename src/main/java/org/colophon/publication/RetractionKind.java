package org.colophon.publication;

import org.colophon.shared.Coded;

/** Why readers find a notice where an article was. */
public enum RetractionKind implements Coded {
    /** The newsroom no longer stands by it. Readers find a page that says why. */
    RETRACTED("Retracted", "We no longer stand by it. Readers find a page that says why.", false),
    /** A court or an authority ordered it. Readers find what may be said, and nothing of the article. */
    LEGAL("Removed by order of law", "A court or an authority ordered it. Nothing of the article is named.", true),
    /** It was right, and is no longer offered: its time is over, or a licence has ended. */
    WITHDRAWN("No longer available", "Nothing is wrong with it; its time is over, or a licence has ended.", true);

    private final String title;
    private final String meaning;
    private final boolean gone;

    RetractionKind(String title, String meaning, boolean gone) {
        this.title = title;
        this.meaning = meaning;
        this.gone = gone;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    /** When it is the right one, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Whether its address answers that there is nothing more (HTTP 410), with the notice. */
    public boolean gone() {
        return gone;
    }

    /** Whether the notice names the article by its headline. */
    public boolean namesArticle() {
        return this != LEGAL;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }

    static RetractionKind of(String code) {
        return Coded.find(RetractionKind.class, code).orElseThrow();
    }
}
