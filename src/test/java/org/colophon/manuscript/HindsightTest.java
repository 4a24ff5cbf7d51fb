package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.Blot;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class HindsightTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Hindsight hindsight;

    @Autowired
    private Compaction compaction;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    private Desk ana;
    private Desk ben;
    private ArticleId article;
    private ManuscriptId id;

    static LongStream seeds() {
        return LongStream.range(1, "all".equals(System.getProperty("colophon.seeds")) ? 60 : 4);
    }

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
        id = Desk.manuscript(article);
    }

    private Manuscript of(long version) {
        return ActingAs.person(ana.person(), () -> hindsight.of(id, version)).orElseThrow();
    }

    private static int ai(Manuscript manuscript) {
        return manuscript.body().runs().list().stream()
                .filter(run -> run.origin().kind() == Origin.Kind.AI)
                .mapToInt(run -> run.length())
                .sum();
    }

    @Test
    void what_is_marked_later_counts_for_the_version_where_it_stood() {
        ana.type(article, 0, "Harbour fares will rise next week.");
        Manuscript then = ana.read(article);
        assertThat(of(then.version())).isEqualTo(then);
        ben.type(article, 0, "Today: ");
        ben.delete(article, 7 + 8, 7 + 14);
        ben.mark(article, 0, 7 + 8 + 5, ben.ai());
        Manuscript now = of(then.version());
        assertThat(now.texts()).isEqualTo(then.texts());
        assertThat(now.version()).isEqualTo(then.version());
        assertThat(ai(now)).isEqualTo(13);
        assertThat(now.body().runs().at(7).ai()).isTrue();
        assertThat(now.body().runs().at(8).ai()).isFalse();
        assertThat(now.body().runs().at(14).ai()).isTrue();
    }

    @Test
    void characters_that_were_deleted_keep_what_was_said_of_them() {
        ana.type(article, 0, "Harbour fares will rise.");
        long version = ana.read(article).version();
        ana.mark(article, 0, 7, ana.ai());
        ana.delete(article, 0, 10);
        assertThat(ai(of(version))).isEqualTo(7);
    }

    @Test
    void a_restored_text_does_not_take_back_what_was_said() {
        ana.type(article, 0, "Harbour fares will rise.");
        long version = ana.read(article).version();
        ana.mark(article, 0, 7, ana.ai());
        ActingAs.person(ben.person(), () -> articles.restore(article, version));
        assertThat(ai(of(version))).isEqualTo(7);
    }

    @Test
    void there_is_no_later_version_and_none_of_another_article() {
        long next = ana.read(article).version() + 1;
        assertThat(ActingAs.person(ana.person(), () -> hindsight.of(id, next))).isEmpty();
        assertThatThrownBy(() ->
                        ActingAs.person(ana.person(), () -> hindsight.of(new ManuscriptId(UUID.randomUUID()), 1)))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void merging_old_edits_changes_nothing_of_it(long seed) {
        RandomDesks desks = new RandomDesks(seed, List.of(ana, ben), article);
        desks.work(60);
        Manuscript then = desks.now();
        long point = then.version();
        jdbc.sql("""
                        insert into milestone (id, article_id, version, kind, name, reached_at, reached_by)
                        values (:id, :article, :version, 'NAMED', 'Point', current_timestamp, :by)""")
                .param("id", UUID.randomUUID())
                .param("article", id.value())
                .param("version", point)
                .param("by", ana.person().id().value())
                .update();
        desks.work(120);
        Manuscript before = of(point);
        assertThat(before.texts()).isEqualTo(then.texts());
        desks.longAgo(jdbc, LONG_AGO);
        assertThat(compaction.compact(id, LATER).after()).isPositive();
        assertThat(of(point)).extracting(Manuscript::texts).isEqualTo(before.texts());
        for (TextName name : TextName.values()) {
            assertThat(of(point).text(name)).isEqualTo(before.text(name));
        }
    }

    @Test
    void an_expunged_passage_is_blotted_there_too() {
        ana.type(article, 0, "Harbour fares will rise.");
        long version = ana.read(article).version();
        ana.mark(article, 0, 7, ana.ai());
        Blot blot = Blot.of("Harbour", false);
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> application.getBean(Expunging.class).expunge(id, "Harbour", false, "The source is in danger."));
        Manuscript now = of(version);
        assertThat(now.body().text()).isEqualTo(blot.apply("Harbour fares will rise."));
        assertThat(ai(now)).isEqualTo(7);
    }
}
