package org.colophon.publication;

import org.colophon.article.ArticleId;
import org.colophon.disclosure.SignOffWithdrawn;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hears where somebody took a sign-off back. Where the published version rests on it, readers are told with a new version
 * that nobody's review is on record any more; the version that was published stays as it is.
 */
@Component
class SignOffNews {

    private final Restating restating;
    private final People people;

    SignOffNews(Restating restating, People people) {
        this.restating = restating;
        this.people = people;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(SignOffWithdrawn event) {
        ActingAs.person(
                people.system(),
                () -> restating.ifReviewWithdrawn(
                        new ArticleId(event.article()), event.signOff(), new PersonId(event.by())));
    }
}
