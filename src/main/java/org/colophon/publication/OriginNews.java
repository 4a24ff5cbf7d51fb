package org.colophon.publication;

import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.OriginsRestated;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Hears where origins of published articles were stated anew. Readers are told whoever stated it: that needs no right to
 * publish, since nothing of the text changes.
 */
@Component
class OriginNews {

    private final Restating restating;
    private final People people;

    OriginNews(Restating restating, People people) {
        this.restating = restating;
        this.people = people;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(OriginsRestated event) {
        ActingAs.person(
                people.system(),
                () -> restating.ifOriginsChanged(new ArticleId(event.article()), new PersonId(event.by())));
    }
}
