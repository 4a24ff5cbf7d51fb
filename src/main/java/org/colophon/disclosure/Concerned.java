package org.colophon.disclosure;

import java.util.LinkedHashSet;
import java.util.Set;
import org.colophon.article.Article;
import org.colophon.article.Articles;
import org.colophon.identity.PersonId;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns that a sign-off has ended: who signed, who began the article and its authors. */
@Component
class Concerned {

    private final Articles articles;
    private final SignOffRows rows;

    Concerned(Articles articles, SignOffRows rows) {
        this.articles = articles;
        this.rows = rows;
    }

    void tell(SignOff signOff, SignOff.Ended ended) {
        Article article = articles.get(signOff.article());
        Set<PersonId> people = new LinkedHashSet<>();
        people.add(signOff.reviewer());
        people.add(article.createdBy());
        article.bylines().forEach(byline -> {
            PersonId person = byline.person();
            if (person != null) {
                people.add(person);
            }
        });
        if (ended.cause() == SignOff.Cause.WITHDRAWN) {
            people.remove(ended.by());
        }
        rows.tell(signOff.id(), people, ended.at());
    }
}
