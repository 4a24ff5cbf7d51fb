package org.colophon.publication;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A fact that several articles use, for tests of what happens when it changes. */
class Spread {

    final Person editor;
    final Paper paper;
    final FactId fact;
    final ArticleId first;
    private final Articles articles;
    private final Sourcing sourcing;
    private final Facts facts;
    private final Corrections corrections;

    /** Begins with one article, not published, that prints the fact. */
    Spread(ApplicationContext application, String value, @Nullable LocalDate asOf) {
        this.editor = application.getBean(Cast.class).a(Role.EDITOR);
        this.paper = new Paper(application);
        this.articles = application.getBean(Articles.class);
        this.sourcing = application.getBean(Sourcing.class);
        this.facts = application.getBean(Facts.class);
        this.corrections = application.getBean(Corrections.class);
        this.first = paper.write("Contract of {{deal}}", "It is worth {{deal}}, or {{deal|full}}.")
                .id();
        this.fact =
                editing(() -> sourcing.addFact(first, entry(value, asOf)).fact().id());
    }

    static FactEntry entry(String value, @Nullable LocalDate asOf) {
        return new FactEntry("deal", "Value of the contract", FactKind.MONEY, value, "", "EUR", asOf, "");
    }

    <T> T editing(Supplier<T> work) {
        return ActingAs.person(editor, work);
    }

    /** Another article that uses it. */
    ArticleId draft(String headline) {
        ArticleId id = paper.write(headline, "It is worth {{deal}}.").id();
        return editing(() -> {
            sourcing.useFact(id, fact, "deal");
            return id;
        });
    }

    PublishedArticle publish(String headline) {
        return paper.publishAgain(draft(headline));
    }

    List<ArticleId> publish(int howMany) {
        List<ArticleId> ids = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            ids.add(publish("Article " + i).id());
        }
        return ids;
    }

    /** A published article in another language. */
    PublishedArticle publishIn(String language) {
        ArticleId id = draft("Vertrag");
        editing(() -> articles.change(id, ArticleChange.NONE.withLanguage(language)));
        return paper.publishAgain(id);
    }

    void rewrite(ArticleId id, String headline, String body) {
        editing(() -> articles.save(
                id,
                new Texts(headline, "", body),
                articles.draft(id).manuscript().version()));
    }

    /** Changes the fact and waits until that has come to all articles. */
    Fact change(String value, @Nullable LocalDate asOf) {
        Fact before = editing(() -> facts.get(fact));
        Fact after = editing(() -> facts.change(fact, before.revision(), entry(value, asOf), ""));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> editing(() -> corrections.progress(fact))
                        .filter(one -> one.revision() == after.revision())
                        .map(FactPropagation::finishedAt)
                        .isPresent());
        return after;
    }

    List<PreparedCorrection> waiting() {
        return in(CorrectionState.WAITING);
    }

    List<PreparedCorrection> in(CorrectionState state) {
        return editing(() -> corrections.list(state, fact, null, 100).items());
    }

    PreparedCorrection waitingFor(ArticleId id) {
        return waiting().stream()
                .filter(one -> one.article().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
