package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.Ids;
import org.colophon.sourcing.FactDetails;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FrozenTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private ArticleTranslations translations;

    @Autowired
    private Sections sections;

    @Autowired
    private Topics topics;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;
    private ArticleId id;

    @BeforeEach
    void write() {
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
        id = paper.write("It cost {{cost}}", "So says [@report].", "Harbour " + Ids.next())
                .id();
        ActingAs.person(editor, () -> {
            sourcing.addSource(id, new SourceEntry("report", "The report", "The town", "https://example.org/r"));
            sourcing.addFact(id, fact("50000000"));
            disclosures.declare(id, Declaration.NO_AI);
            Section own = sections.add("Own " + Ids.next(), "", "");
            articles.change(id, ArticleChange.NONE.withSection(own.id()));
        });
    }

    private static FactEntry fact(String value) {
        return new FactEntry(
                "cost", "Cost", FactKind.MONEY, value, "up to", "USD", LocalDate.of(2026, 11, 9), "report");
    }

    @Test
    void a_version_says_all_that_was_known() {
        PublishedArticle version = paper.publishAgain(id);
        assertThat(version.headline()).isEqualTo("It cost up to $50 million");
        assertThat(version.facts())
                .singleElement()
                .extracting(PublishedFact::value, PublishedFact::printed, PublishedFact::asOf, PublishedFact::sourceKey)
                .containsExactly("50000000", "up to $50 million", "2026-11-09", "report");
        assertThat(version.sources())
                .singleElement()
                .extracting(PublishedSource::title, PublishedSource::url)
                .containsExactly("The report", "https://example.org/r");
        assertThat(version.disclosure().state().code()).isEqualTo("human");
        assertThat(version.bylines()).containsExactly(new PublishedByline(editor.name(), editor.handle()));
        assertThat(published.byId(id)).contains(version);
        assertThat(published.bySlug(version.slug())).contains(version);
    }

    @Test
    void a_version_keeps_what_was_known_of_a_fact_and_each_form_in_which_the_text_prints_it() {
        ArticleId other = paper.write("Bridge", "It cost {{cost|full}}, or {{cost|code}}.")
                .id();
        ActingAs.person(editor, () -> {
            disclosures.declare(other, Declaration.NO_AI);
            sourcing.addSource(other, new SourceEntry("report", "The report", "The town", ""));
            FactDetails details = FactDetails.KEPT.withEvidence("p. 12", "The works cost 50 million.");
            sourcing.addFact(other, fact("50000000").with(details.withStatus(FactStatus.DISPUTED)));
        });
        PublishedArticle version = paper.publishAgain(other);
        assertThat(version.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.status()).isEqualTo("disputed");
            assertThat(fact.locator()).isEqualTo("p. 12");
            assertThat(fact.printed("full")).isEqualTo("up to $50,000,000");
            assertThat(fact.printed("code")).isEqualTo("up to USD\u00a050 million");
        });
        assertThat(published.byId(other)).contains(version);
        assertThat(version.references().fact("cost", "full").orElseThrow().printed())
                .isEqualTo("up to $50,000,000");
    }

    @Test
    void nothing_that_changes_afterwards_changes_it() {
        PublishedArticle version = paper.publishAgain(id);
        ActingAs.person(editor, () -> {
            sourcing.changeFact(id, "cost", fact("60000000"));
            sourcing.changeSource(id, "report", new SourceEntry("report", "Another", "", ""));
            Section section = Objects.requireNonNull(articles.get(id).section());
            sections.change(section.id(), "Renamed " + Ids.next(), "renamed-" + Ids.next(), "");
            topics.rename(articles.get(id).topics().getFirst().id(), "Renamed " + Ids.next());
            disclosures.declare(id, Declaration.NOT_YET);
            articles.change(
                    id, ArticleChange.NONE.withSlug("moved-" + Ids.next()).withBylines(List.of(new Byline("X", null))));
            translations.mark(id, paper.write("An original", "Text.").id());
        });
        assertThat(published.byId(id)).contains(version);
        assertThat(published.bySlug(version.slug())).contains(version);
        assertThat(published.inSection(version.section().slug(), null, 5).items())
                .extracting(PublishedSummary::id)
                .containsExactly(id);
        PublishedArticle next = paper.publishAgain(id);
        assertThat(next.headline()).isEqualTo("It cost up to $60 million");
        assertThat(next.section().name()).startsWith("Renamed");
        assertThat(next.disclosure().state().code()).isEqualTo("human");
    }

    @Test
    void a_stored_version_is_never_updated() {
        PublishedArticle version = paper.publishAgain(id);
        transaction.executeWithoutResult(status -> {
            StoredVersion row = Objects.requireNonNull(
                    entities.find(StoredVersion.class, new VersionKey(id.value(), version.number())));
            ReflectionTestUtils.setField(row, "content", "{}");
            ReflectionTestUtils.setField(row, "publishedAt", Instant.EPOCH);
            entities.flush();
        });
        assertThat(published.byId(id)).contains(version);
    }

    @Test
    void an_archive_gives_its_own_dates() {
        Instant first = Instant.parse("2019-05-01T06:00:00Z");
        Instant updated = Instant.parse("2019-05-03T06:00:00Z");
        Instant soon = Instant.now().plusSeconds(3_600);
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            assertThat(Refused.field(() -> publisher.publishFromArchive(id, soon, null)))
                    .isEqualTo("date");
            assertThat(Refused.field(() -> publisher.publishFromArchive(id, first, soon)))
                    .isEqualTo("updated");
            assertThat(Refused.field(() -> publisher.publishFromArchive(id, updated, first)))
                    .isEqualTo("updated");
            PublishedArticle version = publisher.publishFromArchive(id, first, updated);
            assertThat(version.firstPublishedAt()).isEqualTo(first);
            assertThat(version.publishedAt()).isEqualTo(updated);
            assertThat(publisher.publishFromArchive(id, first, null).publishedAt())
                    .isEqualTo(first);
        });
        assertThat(paper.publishAgain(id).firstPublishedAt()).isEqualTo(first);
        assertThat(published.summary(id)).map(PublishedSummary::number).contains(3);
    }
}
