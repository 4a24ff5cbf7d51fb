package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.search.ArticleSearch;
import org.colophon.shared.BadInput;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class ExpungingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private Expunging expunging;

    @Autowired
    private Manuscripts manuscripts;

    @Autowired
    private Articles articles;

    @Autowired
    private LogHealth health;

    @Autowired
    private Heads heads;

    @Autowired
    private JdbcClient jdbc;

    private Desk ana;
    private Desk ben;
    private Person admin;
    private ArticleId article;
    private ManuscriptId id;

    /** A name of two words that stands nowhere else. */
    private final String name = "Zé" + UUID.randomUUID().toString().substring(0, 6) + "x Quillan"
            + UUID.randomUUID().toString().substring(0, 4);

    private final String blotted = name.replaceAll("[^ ]", "█");

    static LongStream seeds() {
        return LongStream.range(1, "all".equals(System.getProperty("colophon.seeds")) ? 60 : 5);
    }

    @BeforeEach
    void article() {
        ana = new Desk(application, cast.another(Role.EDITOR));
        ben = new Desk(application, cast.another(Role.EDITOR));
        admin = cast.a(Role.ADMINISTRATOR);
        use(ana.article());
    }

    private void use(ArticleId one) {
        article = one;
        id = Desk.manuscript(one);
    }

    private Expunction expunge(String passage) {
        return ActingAs.person(admin, () -> expunging.expunge(id, passage, false, "The source is in danger."));
    }

    private PassagePlaces preview() {
        return ActingAs.person(admin, () -> expunging.preview(id, name, true));
    }

    private Manuscript at(long version) {
        return ActingAs.person(ana.person(), () -> manuscripts.at(id, version));
    }

    private List<String> problems() {
        return ActingAs.person(admin, () -> health.verify(id));
    }

    /** Where in the whole database a text stands, by table and column. */
    private List<String> inDatabase(String text) {
        record Column(String table, String name) {}
        List<Column> columns = jdbc.sql("""
                        select table_name, column_name from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) like 'character%'""")
                .query((row, number) -> new Column(row.getString(1), row.getString(2)))
                .list();
        assertThat(columns).hasSizeGreaterThan(60);
        List<String> found = new ArrayList<>();
        for (Column column : columns) {
            int count = jdbc.sql("select count(*) from \"%s\" where position(lower(:text) in lower(\"%s\")) > 0"
                            .formatted(column.table(), column.name()))
                    .param("text", text)
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                found.add(column.table() + "." + column.name());
            }
        }
        return found;
    }

    @Test
    void a_name_typed_in_pieces_pasted_undone_and_published_is_nowhere_afterwards() {
        Paper paper = new Paper(application);
        use(paper.write("Talks with " + name, "It began on Monday.").id());
        RandomDesks work = new RandomDesks(7, List.of(ana, ben), article);
        work.typeInPieces(ana, " As " + name + " says.", 0);
        long typed = work.now().version();
        work.insert(ben, TextName.BODY, 0, "Zé", Origin.typed(ben.person().id()));
        work.insert(
                ben,
                TextName.BODY,
                2,
                name.substring(2),
                Origin.typed(ben.person().id()));
        String call = "Somebody called " + name + " told us that the bridge would close on Monday for good. ";
        ana.paste(article, 0, call);
        ana.mark(article, 0, call.length(), Origin.quoted(ana.person().id(), "A call"));
        int there = ana.body(article).indexOf(name, 40);
        ana.delete(article, there, there + name.length() - 2);
        ana.delete(article, there, there + 2);
        int old = at(typed).body().text().indexOf(name);
        ana.copy(article, 0, article, typed, old, old + 5);
        ana.copy(article, 5, article, typed, old + 5, old + name.length());
        ana.insertAi(article, 0, "The report names " + name + " as one of those who had seen it all that night. ");
        ana.insert(
                article,
                TextName.BODY,
                0,
                "All of it is true. ",
                Piece.of(19, Origin.quoted(ana.person().id(), "Letter of " + name)),
                0);
        ActingAs.person(
                ana.person(), () -> articles.keep(article, "With " + name, new Texts("", name, name + name), 1));
        PublishedArticle first = paper.publishAgain(article);
        ana.delete(article, 0, ana.body(article).length());
        ana.type(article, 0, "Nothing is left.");
        paper.publishAgain(article);
        Manuscript before = ana.read(article);
        Authorship authorship = Authorship.of(before);
        assertThat(preview().total()).isGreaterThan(10);
        assertThat(inDatabase(name)).hasSizeGreaterThan(6);

        Expunction done = expunge(name);

        assertThat(done.places()).isGreaterThan(10);
        assertThat(inDatabase(name)).isEmpty();
        assertThat(preview().list()).isEmpty();
        assertThat(problems()).isEmpty();
        heads.forget(id);
        assertThat(problems()).isEmpty();
        assertThat(at(typed).body().text()).contains(" As " + blotted + " says.");
        assertThat(ana.read(article).headline().text()).endsWith("Talks with " + blotted);
        assertThat(Authorship.of(ana.read(article))).isEqualTo(authorship);
        PublishedArticles published = application.getBean(PublishedArticles.class);
        assertThat(published.byId(article)).hasValueSatisfying(version -> {
            assertThat(version.headline()).contains(blotted);
            assertThat(version.slug()).isEqualTo(first.slug());
        });
        assertThat(published.summary(article))
                .hasValueSatisfying(row -> assertThat(row.headline()).contains(blotted));
        assertThat(ActingAs.person(ana.person(), () -> articles.get(article)).headline())
                .contains(blotted);
    }

    @Test
    void the_search_index_forgets_it_too() {
        Paper paper = new Paper(application);
        use(paper.publish("Talks", "It was " + name + " who said it.").id());
        ArticleSearch search = application.getBean(ArticleSearch.class);
        String quoted = '"' + name + '"';
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(search.search(quoted, null, 5).hits()).hasSize(1));
        expunge(name);
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(search.search(quoted, null, 5).hits()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_but_the_passage_changes(long seed) {
        RandomDesks work = new RandomDesks(seed, List.of(ana, ben), article);
        work.work(30);
        work.typeInPieces(ben, name, 0);
        work.work(30);
        work.insert(ana, TextName.BODY, 0, " " + name + " ", ana.ai());
        work.work(20);
        application.getBean(EditLog.class).writeSnapshot(work.now());
        work.work(20);
        expunge(name);
        heads.forget(id);
        assertThat(problems()).as("seed %d", seed).isEmpty();
        for (Map.Entry<Long, Manuscript> state : work.states().entrySet()) {
            Manuscript now = at(state.getKey());
            for (TextName text : TextName.values()) {
                String then = state.getValue().text(text).text();
                assertThat(now.text(text).runs())
                        .as("seed %d, version %d", seed, state.getKey())
                        .isEqualTo(state.getValue().text(text).runs());
                assertThat(now.text(text).text())
                        .as("seed %d, version %d", seed, state.getKey())
                        .doesNotContain(name)
                        .hasSameSizeAs(then);
                assertThat(differences(then, now.text(text).text()))
                        .as("seed %d, version %d", seed, state.getKey())
                        .isSubsetOf(name.chars().boxed().toList());
            }
        }
        assertThat(Authorship.of(ana.read(article)).aiShare())
                .as("seed %d", seed)
                .isEqualTo(Authorship.of(work.now()).aiShare());
    }

    /** The characters that are blotted out now. */
    private static List<Integer> differences(String then, String now) {
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < then.length(); i++) {
            if (then.charAt(i) != now.charAt(i)) {
                assertThat(now.charAt(i)).isEqualTo('█');
                gone.add((int) then.charAt(i));
            }
        }
        return gone;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_log_can_be_merged_and_then_blotted(long seed) {
        RandomDesks work = new RandomDesks(seed, List.of(ana, ben), article);
        work.work(20);
        work.typeInPieces(ben, name, 0);
        work.work(40);
        work.longAgo(jdbc, Instant.parse("2026-01-05T08:00:00Z"));
        application.getBean(Compaction.class).compact(id, Instant.parse("2026-06-01T00:00:00Z"));
        if (preview().total() > 0) { // a later edit of the same stretch can have broken the name before anybody saw it
            expunge(name);
        }
        assertThat(problems()).as("seed %d", seed).isEmpty();
        assertThat(inDatabase(name)).as("seed %d", seed).isEmpty();
        assertThat(ana.read(article).body().runs())
                .as("seed %d", seed)
                .isEqualTo(work.now().body().runs());
    }

    @Test
    void a_deletion_that_puts_the_passage_together_is_found() {
        ana.type(article, 0, name.substring(0, 4) + "---" + name.substring(4));
        ana.delete(article, 4, 7);
        long joined = ana.read(article).version();
        ana.delete(article, 0, name.length());
        expunge(name);
        assertThat(at(joined).body().text()).isEqualTo(blotted);
        assertThat(at(joined - 1).body().text()).isEqualTo("████---" + blotted.substring(4));
    }

    @Test
    void capitals_and_spaces_can_differ() {
        ana.type(article, 0, "By ANNA\nkovač, and 😀 字名字 too.");
        ActingAs.person(admin, () -> expunging.expunge(id, "Anna Kovač", true, "Safety."));
        ActingAs.person(admin, () -> expunging.expunge(id, "😀 字名字", false, "Safety."));
        assertThat(ana.body(article)).isEqualTo("By ████\n█████, and 😀 ███ too.");
        assertThat(problems()).isEmpty();
    }

    @Test
    void no_fingerprint_of_words_around_it_is_left() {
        String text = "The report names " + name + " as one of those who had seen it all that very night.";
        ana.insertAi(article, 0, text);
        assertThat(knownAroundTheName(text)).isTrue();
        expunge(name);
        assertThat(knownAroundTheName(text)).isFalse();
    }

    private boolean knownAroundTheName(String text) {
        int end = text.indexOf(name) + name.length();
        return application.getBean(Passages.class).known(text, 0, text.length()).stream()
                .anyMatch(mark -> mark.from() < end);
    }

    @Test
    void it_is_recorded_without_the_passage_and_needs_a_reason_without_it() {
        ana.type(article, 0, "By " + name);
        assertThat(Refused.field(() -> ActingAs.person(admin, () -> expunging.expunge(id, name, false, "  "))))
                .isEqualTo("reason");
        assertThat(Refused.field(
                        () -> ActingAs.person(admin, () -> expunging.expunge(id, name, false, name + " asked."))))
                .isEqualTo("reason");
        assertThat(Refused.field(() -> ActingAs.person(admin, () -> expunging.expunge(id, " a ", false, "Safety."))))
                .isEqualTo("passage");
        assertThatThrownBy(() -> expunge("nobody wrote this")).isInstanceOf(BadInput.class);
        expunge(name);
        Expunction last = ActingAs.person(admin, expunging::recent).getFirst();
        assertThat(last.by()).isEqualTo(admin.id());
        assertThat(last.reason()).isEqualTo("The source is in danger.");
        assertThat(last.manuscript()).isEqualTo(id);
    }

    @Test
    void an_address_that_still_follows_the_headline_goes_with_it() {
        Texts texts = new Texts("Kovaljev speaks", "", "");
        use(ActingAs.person(ana.person(), () -> articles.start("en", texts)).id());
        expunge("Kovaljev");
        assertThat(ActingAs.person(ana.person(), () -> articles.get(article)).slug())
                .isEqualTo("speaks");
        use(ActingAs.person(ana.person(), () -> articles.start("en", texts)).id());
        String chosen = "chosen-" + UUID.randomUUID();
        ActingAs.person(ana.person(), () -> articles.change(article, ArticleChange.NONE.withSlug(chosen)));
        expunge("Kovaljev");
        assertThat(ActingAs.person(ana.person(), () -> articles.get(article)).slug())
                .isEqualTo(chosen);
    }

    @Test
    void a_damaged_log_does_not_verify() {
        ana.type(article, 0, "The bridge is closed and the ferry runs late again.");
        assertThat(problems()).isEmpty();
        heads.forget(id);
        ana.read(article);
        StoredEdit edit = application.getBean(EditLog.class).between(id, 1, 2).getFirst();
        application
                .getBean(EditLog.class)
                .writeSnapshot(new Manuscript(
                        id,
                        at(2).headline(),
                        at(2).standfirst(),
                        at(2).body()
                                .apply(
                                        ChangeSet.replace(edit.changes().lengthAfter(), 0, 1, "t"),
                                        List.of(new Run(1, ana.ai())),
                                        List.of()),
                        2,
                        edit.at(),
                        edit.person()));
        assertThat(problems()).isNotEmpty().first().asString().contains("snapshot at version 2");
    }
}
