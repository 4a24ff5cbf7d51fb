package org.colophon.article;

import java.util.EnumSet;
import java.util.Set;
import org.colophon.shared.Coded;

/**
 * Where an article is on its way from pitch to correction. The state is that of the work; whether readers see a version
 * of it meanwhile says {@link Article#live()}. What leads from one state to another is in {@link ArticleAction}.
 */
public enum ArticleState implements Coded {
    /** An idea that an editor has not taken up yet. */
    PITCH("Pitch"),
    /** Being written, never published or published again after a retraction. */
    DRAFT("Draft"),
    /** Handed in and waiting for an editor. */
    IN_REVIEW("In review"),
    /** One point of the manuscript is approved. */
    APPROVED("Approved"),
    /** One point of the manuscript is published at an hour that is set. */
    SCHEDULED("Scheduled"),
    /** Readers see it, and nobody is at work on the next version. */
    PUBLISHED("Published"),
    /** Readers see a version while the next one is being written beside it. */
    CORRECTING("Being corrected"),
    /** Taken back: readers find a page that says why. */
    RETRACTED("Retracted"),
    /** Given up before anything was published. */
    KILLED("Killed");

    /** In these the text can be written in. */
    static final Set<ArticleState> OPEN =
            EnumSet.of(PITCH, DRAFT, IN_REVIEW, APPROVED, SCHEDULED, PUBLISHED, CORRECTING);

    private final String title;

    ArticleState(String title) {
        this.title = title;
    }

    /** The name on screen. */
    public String title() {
        return title;
    }

    @Override
    public String code() {
        return Coded.name(this);
    }
}
