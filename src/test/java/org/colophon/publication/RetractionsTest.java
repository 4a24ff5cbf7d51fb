package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleState;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.record.RecordKeys;
import org.colophon.record.RecordKind;
import org.colophon.record.RecordTextSet;
import org.colophon.record.RecordVerifier;
import org.colophon.record.Records;
import org.colophon.record.SignedRecord;
import org.colophon.search.ArticleSearch;
import org.colophon.shared.BadInput;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** What is taken back is gone from whatever readers' lists are made of, and stays on record. */
@IntegrationTest
class RetractionsTest {

    private static final List<String> ROWS =
            List.of("published_article", "published_topic", "published_author", "published_fact");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Articles articles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Errata errata;

    @Autowired
    private Records records;

    @Autowired
    private RecordKeys keys;

    @Autowired
    private ArticleSearch search;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;
    private Person editor;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
    }

    private Retraction retract(ArticleId id, RetractionKind kind, String notice) {
        return ActingAs.person(editor, () -> retractions.retract(id, kind, notice));
    }

    private int rows(String table, ArticleId id) {
        return Optional.ofNullable(sql.queryForObject(
                        "select count(*) from " + table + " where article_id = ?", Integer.class, id.value()))
                .orElse(-1);
    }

    @ParameterizedTest
    @EnumSource(RetractionKind.class)
    void nothing_that_lists_are_made_of_is_left_and_the_versions_stay(RetractionKind kind) {
        PublishedArticle article = paper.publish("Taken " + UUID.randomUUID(), "Text.", "Harbour");
        Retraction made = retract(article.id(), kind, "It was invented.");
        assertThat(ROWS)
                .allSatisfy(table -> assertThat(rows(table, article.id())).isZero());
        assertThat(rows("published_version", article.id())).isOne();
        assertThat(published.byId(article.id())).isEmpty();
        assertThat(published.bySlug(article.slug())).isEmpty();
        assertThat(retractions.bySlug(article.slug())).contains(made);
        assertThat(made.kind()).isEqualTo(kind);
        assertThat(ActingAs.person(editor, () -> articles.get(article.id()))).satisfies(now -> {
            assertThat(now.state()).isEqualTo(ArticleState.RETRACTED);
            assertThat(now.live()).isFalse();
        });
        boolean listed = errata.newest(null, 100).items().stream()
                .anyMatch(one -> one.article().equals(article.id().value()));
        assertThat(listed).isEqualTo(kind == RetractionKind.RETRACTED);
    }

    @Test
    void search_does_not_find_it_a_second_later() {
        String word = "zq" + UUID.randomUUID().toString().replace("-", "");
        PublishedArticle article = paper.publish("A word: " + word, "Text.");
        Awaitility.await().until(() -> search.search(word, null, 5).total() == 1);
        retract(article.id(), RetractionKind.RETRACTED, "It was invented.");
        assertThat(search.search(word, null, 5).hits()).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(2))
                .until(() -> search.search(word, null, 5).total() == 0);
    }

    @Test
    void a_reason_is_needed_where_the_newsroom_no_longer_stands_by_it() {
        ArticleId id = paper.publish("Without a word", "Text.").id();
        assertThat(Refused.field(() -> retract(id, RetractionKind.RETRACTED, "  ")))
                .isEqualTo("reason");
        assertThat(Refused.field(() -> retract(id, RetractionKind.RETRACTED, "x".repeat(2_001))))
                .isEqualTo("reason");
        assertThat(published.byId(id)).isPresent();
        assertThat(retract(id, RetractionKind.LEGAL, "").notice()).isEmpty();
    }

    @Test
    void what_readers_do_not_see_cannot_be_taken_back() {
        ArticleId draft = paper.write("A draft", "Text.").id();
        assertThat(Refused.field(() -> retract(draft, RetractionKind.RETRACTED, "Why.")))
                .isEqualTo("state");
        ArticleId gone = paper.publish("Gone already", "Text.").id();
        retract(gone, RetractionKind.RETRACTED, "Why.");
        assertThat(Refused.field(() -> retract(gone, RetractionKind.LEGAL, "Why.")))
                .isEqualTo("state");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_who_publish_take_back(Role role) {
        Person person = cast.a(role);
        ArticleId id = paper.publish("Role by role", "Text.").id();
        Supplier<Retraction> retract =
                () -> ActingAs.person(person, () -> retractions.retract(id, RetractionKind.RETRACTED, "Why."));
        if (person.may(Permission.PUBLISH)) {
            assertThat(retract.get().by()).isEqualTo(person.name());
        } else {
            assertThatThrownBy(retract::get).isInstanceOf(AccessDeniedException.class);
            assertThat(published.byId(id)).isPresent();
        }
    }

    @Test
    void published_again_it_is_the_next_version_and_the_notice_ends() {
        PublishedArticle first = paper.publish("Comes back", "Wrong.", "Harbour");
        retract(first.id(), RetractionKind.RETRACTED, "All wrong.");
        ActingAs.person(editor, () -> workflow.reopen(first.id()));
        assertThat(retractions.bySlug(first.slug())).isPresent();
        assertThat(published.byId(first.id())).isEmpty();
        ActingAs.person(editor, () -> articles.save(first.id(), new Texts("Comes back", "", "Right."), 1));
        Change told = new Change(ChangeKind.CORRECTION, "The first version was wrong.", ErrorCause.SOURCE);
        PublishedArticle second = ActingAs.person(editor, () -> publisher.publish(first.id(), told));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.firstPublishedAt()).isEqualTo(first.firstPublishedAt());
        assertThat(published.byId(first.id())).contains(second);
        assertThat(retractions.bySlug(first.slug())).isEmpty();
        assertThat(ActingAs.person(editor, () -> articles.get(first.id())).state())
                .isEqualTo(ArticleState.PUBLISHED);
        assertThat(errata.newest(null, 100).items())
                .filteredOn(one -> one.article().equals(first.id().value()))
                .extracting(Erratum::kind)
                .containsExactly("correction");
        assertThat(retract(first.id(), RetractionKind.WITHDRAWN, "").number()).isEqualTo(2);
    }

    @Test
    void it_is_on_record_and_the_record_verifies() {
        PublishedArticle article = paper.publish("On record", "Text.");
        retract(article.id(), RetractionKind.RETRACTED, "A reason nobody should find in a record.");
        SignedRecord record = records.retraction(article.id().value()).orElseThrow();
        assertThat(record.kind()).isEqualTo(RecordKind.RETRACTED);
        assertThat(record.number()).isEqualTo(article.number());
        assertThat(record.document())
                .contains("\"kind\":\"retracted\"")
                .doesNotContain("nobody should find", "On record");
        RecordVerifier verifier = new RecordVerifier(keys.keySet(), new RecordTextSet());
        verifier.next(records.bySequence(record.sequence() - 1).orElseThrow().envelope());
        verifier.next(record.envelope());
        assertThat(verifier.finish().findings()).isEmpty();
    }

    @Test
    void figures_count_it_until_it_was_taken_back() {
        PublishedArticle article = paper.publish("In figures", "Text.");
        retract(article.id(), RetractionKind.RETRACTED, "Why.");
        assertThat(sql.queryForObject(
                        "select count(*) from published_disclosure where article_id = ? and superseded_at is null",
                        Integer.class,
                        article.id().value()))
                .isZero();
    }

    @Test
    void of_two_who_take_back_at_once_one_is_told_that_it_is_done() {
        for (int round = 0; round < 5; round++) {
            ArticleId id = paper.publish("Twice " + round, "Text.").id();
            Supplier<Boolean> once = () -> {
                try {
                    retract(id, RetractionKind.RETRACTED, "Why.");
                    return true;
                } catch (BadInput refused) {
                    return false;
                }
            };
            assertThat(AtOnce.run(List.of(once, once))).containsExactlyInAnyOrder(true, false);
            assertThat(rows("retraction", id)).isOne();
        }
    }

    @Test
    void publishing_and_taking_back_at_once_end_in_one_or_the_other() {
        for (int round = 0; round < 5; round++) {
            ArticleId id = paper.publish("Race " + round, "Text.").id();
            Supplier<Boolean> publish = () -> {
                try {
                    paper.publishAgain(id);
                    return true;
                } catch (BadInput refused) {
                    return false;
                }
            };
            Supplier<Boolean> retract = () -> {
                retract(id, RetractionKind.RETRACTED, "Why.");
                return true;
            };
            AtOnce.run(Arrays.asList(publish, retract));
            assertThat(published.byId(id)).isEmpty();
            assertThat(ActingAs.person(editor, () -> articles.get(id)).live()).isFalse();
        }
    }
}
