package org.colophon.disclosure;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.testing.Cast;
import org.springframework.context.ApplicationContext;

/** Writes, reviews and signs for tests, by the same services as everybody. */
final class SigningRoom {

    static final String STATEMENT = "I have read all of it.";

    private final Articles articles;
    private final Reviews reviews;
    private final SignOffs signOffs;
    private final Disclosures disclosures;
    private final Policies policies;
    private final Cast cast;

    SigningRoom(ApplicationContext application) {
        this.articles = application.getBean(Articles.class);
        this.reviews = application.getBean(Reviews.class);
        this.signOffs = application.getBean(SignOffs.class);
        this.disclosures = application.getBean(Disclosures.class);
        this.policies = application.getBean(Policies.class);
        this.cast = application.getBean(Cast.class);
    }

    static Origin ai() {
        return Origin.ai(null, "Draftwell", "3", AiPurpose.DRAFT);
    }

    static Origin typed(Person person) {
        return Origin.typed(person.id());
    }

    /** An article that begins with the author's words, followed by the AI's where there are any. */
    ArticleId draft(Person author, String own, String machine) {
        ArticleId id = ActingAs.person(
                author,
                () -> articles.start("en", new Texts("Barges", "", own), typed(author))
                        .id());
        if (!machine.isEmpty()) {
            append(author, id, machine, ai());
        }
        return id;
    }

    Draft read(ArticleId id) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> articles.draft(id));
    }

    String body(ArticleId id) {
        return read(id).manuscript().texts().body();
    }

    void append(Person person, ArticleId id, String words, Origin origin) {
        write(person, id, body(id) + words, origin);
    }

    /** What stays the same keeps its origin. */
    void write(Person person, ArticleId id, String body, Origin origin) {
        ActingAs.person(person, () -> {
            Manuscript now = articles.draft(id).manuscript();
            SaveResult result = articles.save(
                    id, new Texts(now.texts().headline(), now.texts().standfirst(), body), now.version(), origin);
            if (!(result instanceof SaveResult.Saved)) {
                throw new IllegalStateException("Not saved: " + result);
            }
        });
    }

    /** Opens every passage and agrees with every fact. */
    ReviewDesk workThrough(Person reviewer, ArticleId id) {
        return ActingAs.person(reviewer, () -> {
            ReviewDesk desk = reviews.desk(id);
            desk.passages().forEach(passage -> reviews.opened(id, passage.id()));
            desk.facts().forEach(fact -> reviews.judge(id, new Judgement(fact.key(), fact.printed(), true, "")));
            return reviews.desk(id);
        });
    }

    SignOff sign(Person reviewer, ArticleId id) {
        String hash = workThrough(reviewer, id).text().sha256();
        return ActingAs.person(reviewer, () -> signOffs.sign(id, hash, STATEMENT));
    }

    DisclosureState state(ArticleId id) {
        return ActingAs.person(
                cast.a(Role.EDITOR),
                () -> disclosures.statement(articles.draft(id)).state());
    }

    boolean covered(ArticleId id) {
        return ActingAs.person(
                cast.a(Role.EDITOR),
                () -> disclosures.review(articles.draft(id)).isPresent());
    }

    SignOff latest(ArticleId id) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> signOffs.of(id).getFirst());
    }

    void policy(UnaryOperator<PolicyTerms> change) {
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            DisclosurePolicy now = policies.current();
            policies.decide(change.apply(now.terms()), "", now.number());
        });
    }

    static PolicyTerms terms(int generatedFrom, Set<MinorEdit> minor, boolean fourEyes, SignOffDemand demand) {
        return new PolicyTerms(
                "EU",
                generatedFrom,
                minor,
                fourEyes,
                demand,
                Set.of(Role.STANDARDS_EDITOR),
                Responsible.NOBODY,
                Map.of(),
                Map.of(),
                false);
    }
}
