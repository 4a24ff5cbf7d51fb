package org.colophon.publication;

import java.util.List;
import java.util.Optional;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayPublish;
import org.springframework.stereotype.Service;

/**
 * Publishes several corrections one after the other, each in its own transaction and in the name of who chose them,
 * whether or not that person stays to look. Every person has one run at a time. A run lives as long as the application:
 * what a stop leaves over goes on waiting for an editor, as it was.
 */
@Service
public class PublishingRuns {

    private final PublishingWork work;

    PublishingRuns(PublishingWork work) {
        this.work = work;
    }

    /** Begins to publish these, or has them follow those that the person has under way. */
    @MayPublish
    public void start(List<PreparedCorrection> chosen) {
        work.start(CurrentPerson.require().id(), chosen);
    }

    /** The run of the person signed in: the last one where none is under way, empty where that was seen. */
    @MayPublish
    public Optional<PublishingRun> mine() {
        return work.look(CurrentPerson.require().id());
    }

    /** The person has seen how it went. A run that is under way goes on. */
    @MayPublish
    public void seen() {
        work.forget(CurrentPerson.require().id());
    }
}
