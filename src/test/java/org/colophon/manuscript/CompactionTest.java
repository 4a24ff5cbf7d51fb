package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.NotFound;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CompactionTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Histories histories;

    @Autowired
    private Compaction compaction;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private LogHealth health;

    @Autowired
    private Heads heads;

    @Autowired
    private JdbcClient jdbc;

    private Desk ana;
    private Desk ben;
    private ArticleId article;
    private ManuscriptId id;

    static LongStream seeds() {
        return LongStream.range(1, "all".equals(System.getProperty("colophon.seeds")) ? 60 : 5);
    }

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        article = ana.article();
        id = Desk.manuscript(article);
    }

    private List<Long> versions() {
        return jdbc.sql("select version from manuscript_edit where article_id = ? order by version")
                .param(id.value())
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void milestone(long version) {
        jdbc.sql("""
                        insert into milestone (id, article_id, version, kind, name, reached_at, reached_by)
                        values (:id, :article, :version, 'NAMED', 'Point', current_timestamp, :by)""")
                .param("id", UUID.randomUUID())
                .param("article", id.value())
                .param("version", version)
                .param("by", ana.person().id().value())
                .update();
    }

    private void age(Instant at) {
        jdbc.sql("update manuscript_edit set stored_at = ? where article_id = ?")
                .params(List.of(at.atOffset(ZoneOffset.UTC), id.value()))
                .update();
    }

    private Manuscript at(long version) {
        return ActingAs.person(ana.person(), () -> manuscripts.at(id, version));
    }

    private List<String> problems() {
        return ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> health.verify(id));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void merging_changes_no_state_that_remains(long seed) {
        RandomDesks work = new RandomDesks(seed, List.of(ana, ben), article);
        work.work(40);
        long milestone = work.now().version();
        work.work(60);
        work.longAgo(jdbc, LONG_AGO);
        milestone(milestone);
        Manuscript before = work.now();
        List<Long> all = versions();
        compaction.compact(id, LATER);
        heads.forget(id);
        List<Long> left = versions();
        assertThat(left.size()).as("seed %d", seed).isLessThan(all.size());
        assertThat(left).contains(milestone, before.version());
        assertThat(problems()).as("seed %d", seed).isEmpty();
        for (Map.Entry<Long, Manuscript> state : work.states().entrySet()) {
            if (left.contains(state.getKey())) {
                Manuscript now = at(state.getKey());
                for (TextName name : TextName.values()) {
                    assertThat(now.text(name))
                            .as("seed %d, version %d", seed, state.getKey())
                            .isEqualTo(state.getValue().text(name));
                }
            } else if (state.getKey() > 1) {
                assertThatThrownBy(() -> at(state.getKey())).isInstanceOf(NotFound.class);
            }
        }
        assertThat(Authorship.of(at(before.version()))).isEqualTo(Authorship.of(before));
        assertThat(compaction.compact(id, LATER)).isEqualTo(Compaction.Tally.NOTHING);
    }

    @Test
    void a_stretch_of_work_becomes_one_edit_that_a_pause_or_another_person_ends() {
        ana.type(article, 0, "one two three four five six seven eight nine ten eleven twelve thirteen");
        ben.type(article, 0, "zero ");
        ana.delete(article, 0, 2);
        age(LONG_AGO);
        long last = ana.read(article).version();
        assertThat(compaction.compact(id, LATER)).isEqualTo(new Compaction.Tally(1, 4, 3));
        assertThat(versions()).containsExactly(last - 2, last - 1, last);
        assertThat(at(last - 2).savedBy()).isEqualTo(ana.person().id());
        assertThat(problems()).isEmpty();
    }

    @Test
    void the_history_still_tells_when_merged_work_began() {
        ana.type(article, 0, "one two");
        ana.type(article, 7, " three");
        age(LONG_AGO);
        Instant begun = LONG_AGO.minus(Duration.ofMinutes(10));
        jdbc.sql("update manuscript_edit set stored_at = :begun where article_id = :id and version = 2")
                .param("begun", OffsetDateTime.ofInstant(begun, ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        compaction.compact(id, LATER);
        Stretch stretch = ActingAs.person(
                ana.person(),
                () -> histories.stretches(id, Long.MAX_VALUE).items().getFirst());
        assertThat(stretch.edits()).isOne();
        assertThat(stretch.from()).isEqualTo(begun);
        assertThat(stretch.to()).isEqualTo(LONG_AGO);
        assertThat(stretch.added()).isEqualTo(3);
    }

    @Test
    void what_is_recent_or_could_still_go_on_is_left_alone() {
        ana.type(article, 0, "one two three four five six seven eight nine ten eleven twelve thirteen");
        List<Long> all = versions();
        age(LONG_AGO);
        compaction.compact(id, LONG_AGO.plus(Duration.ofMinutes(14)));
        assertThat(versions()).isEqualTo(all);
        compaction.compact(id, LONG_AGO);
        assertThat(versions()).isEqualTo(all);
        compaction.compact(id, LONG_AGO.plus(Duration.ofMinutes(16)));
        assertThat(versions()).hasSize(1);
    }

    @Test
    void a_version_that_a_claim_names_stays_until_it_is_decided() {
        Origin typed = Origin.typed(ana.person().id());
        for (int i = 0; i < 4; i++) {
            ana.insert(article, TextName.BODY, i, "x", Piece.of(1, typed), 60_000);
        }
        ana.insertAi(article, 4, " and so on");
        long named = ana.read(article).version();
        ana.insert(article, TextName.BODY, 0, "y", Piece.of(1, typed), 60_000);
        Claims claims = application.getBean(Claims.class);
        ActingAs.person(ana.person(), () -> claims.ask(id, new Claim.Asked(TextName.BODY, named, 4, 10, "Mine.")));
        age(LONG_AGO);
        compaction.compact(id, LATER);
        assertThat(versions()).containsExactly(named, named + 1);
        assertThat(ActingAs.person(ben.person(), () -> claims.open(id)))
                .extracting(Claim::passage)
                .containsExactly(" and so on");
    }

    @Test
    void whoever_comes_with_a_version_below_the_floor_is_told_so() {
        Origin typed = Origin.typed(ana.person().id());
        SentEdit first = ana.sent(ChangeSet.replace(0, 0, 0, "a"), typed);
        SentEdit second = ana.sent(ChangeSet.replace(1, 1, 1, "b"), typed);
        SentEdit third = ana.sent(ChangeSet.replace(2, 2, 2, "c"), typed);
        ana.submit(article, TextName.BODY, 1, first, second, third);
        age(LONG_AGO);
        compaction.compact(id, LATER);
        long floor = ana.read(article).version();
        for (long base = 1; base < floor; base++) {
            long old = base;
            assertThatThrownBy(() -> ActingAs.person(ana.person(), () -> manuscripts.editsAfter(id, old)))
                    .isInstanceOf(TooOld.class);
            assertThatThrownBy(() ->
                            ben.submit(article, TextName.BODY, old, ben.sent(ChangeSet.replace(0, 0, 0, "x"), typed)))
                    .isInstanceOf(TooOld.class);
        }
        assertThatThrownBy(() -> ana.submit(article, TextName.BODY, floor, second))
                .isInstanceOf(TooOld.class);
        ana.submit(article, TextName.BODY, floor, third);
        assertThat(ana.body(article)).isEqualTo("abc");
        ana.type(article, 3, "d");
        assertThat(ana.body(article)).isEqualTo("abcd");
        assertThat(problems()).isEmpty();
    }

    @Test
    void snapshots_go_where_replaying_is_short_without_them() {
        for (int i = 0; i < 510; i++) {
            ana.edit(
                    article,
                    TextName.BODY,
                    ChangeSet.replace(i, i, i, "x"),
                    List.of(Piece.of(1, Origin.typed(ana.person().id()))),
                    List.of(),
                    9_000);
        }
        age(LONG_AGO);
        compaction.compact(id, LATER);
        heads.forget(id);
        assertThat(versions()).containsExactly(511L);
        assertThat(application.getBean(LogKeeping.class).snapshots(id, 0, 600)).containsExactly(1L);
        assertThat(ana.body(article)).isEqualTo("x".repeat(510));
        assertThat(problems()).isEmpty();
    }

    @Test
    void only_published_articles_are_merged_by_themselves() {
        Paper paper = new Paper(application);
        article = paper.publish("Ferry", "It runs.").id();
        id = Desk.manuscript(article);
        ana.type(article, 0, "one two three four five six seven eight nine ten eleven twelve thirteen ");
        age(LONG_AGO);
        List<Long> published = versions();
        compaction.run(LATER);
        assertThat(versions()).hasSizeLessThan(published.size());
        article = ana.article();
        id = Desk.manuscript(article);
        ana.type(article, 0, "one two three four five six seven eight nine ten eleven twelve thirteen ");
        age(LONG_AGO);
        List<Long> draft = versions();
        compaction.run(LATER);
        assertThat(versions()).isEqualTo(draft);
    }
}
