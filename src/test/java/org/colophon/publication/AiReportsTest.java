package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.Articles;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.Reviews;
import org.colophon.disclosure.SignOffs;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** The figures on AI: what publication notes, and what reports add up. */
@IntegrationTest
class AiReportsTest {

    private static final AiUse RESEARCH = new AiUse("Lector", "3", AiPurpose.RESEARCH);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AiReports reports;

    @Autowired
    private PublicFigures figures;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Articles articles;

    @Autowired
    private FigureRows rows;

    @Autowired
    private FigureNoting noting;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Paper paper;

    @BeforeEach
    void useAPaper() {
        paper = new Paper(application);
    }

    private AiReport of(LocalDate from, LocalDate to) {
        return ActingAs.person(cast.a(Role.REPORTER), () -> reports.of(from, to));
    }

    private AiFigures on(LocalDate day) {
        return of(day, day).published();
    }

    private static long in(AiFigures figures, String state) {
        return figures.states().stream()
                .filter(one -> one.state().equals(state))
                .mapToLong(AiFigures.ByState::articles)
                .sum();
    }

    /** An article from an archive, of that day. */
    private PublishedArticle archived(LocalDate day, String body, Declaration declared) {
        Article article = paper.write("Archived " + UUID.randomUUID(), body);
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            disclosures.declare(article.id(), declared);
            return publisher.publishFromArchive(article.id(), noon, null);
        });
    }

    @Test
    void every_article_counts_once_by_its_last_version_in_the_period() {
        LocalDate day = LocalDate.of(1961, 4, 12);
        PublishedArticle article = archived(day, "One two three four.", Declaration.NO_AI);
        archived(day, "Five six.", Declaration.used(0, List.of(RESEARCH)));

        assertThat(in(on(day), "human")).isEqualTo(1);
        assertThat(in(on(day), "ai-assisted-unreviewed")).isEqualTo(1);
        assertThat(on(day).articles()).isEqualTo(2);
        assertThat(on(day).ai()).isEqualTo(1);
        assertThat(on(day).reviewed()).isZero();
        assertThat(on(day).tools()).containsExactly(new AiFigures.ByTool("Lector", "research", 1));
        assertThat(on(day).sections()).singleElement().satisfies(section -> {
            assertThat(section.name()).isEqualTo("Test news");
            assertThat(section.words()).isEqualTo(6);
            assertThat(section.aiWords()).isZero();
        });
        assertThat(on(day).months()).containsExactly(new AiFigures.ByMonth(YearMonth.of(1961, 4), 1, 0, 1));

        ActingAs.person(
                cast.a(Role.EDITOR), () -> disclosures.declare(article.id(), Declaration.used(0, List.of(RESEARCH))));
        paper.publishAgain(article.id());

        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(in(on(day), "human"))
                .as("the period on its own is as it was")
                .isEqualTo(1);
        AiFigures both = of(day, today.plusDays(1)).published();
        AiFigures later = of(day.plusDays(1), today.plusDays(1)).published();
        assertThat(both.articles()).as("counted once").isEqualTo(later.articles() + 1);
    }

    @Test
    void a_review_that_is_published_counts_with_its_time() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        AiFigures before = of(today.minusDays(1), today.plusDays(1)).published();
        Article article = paper.write("Reviewed " + UUID.randomUUID(), "It was opened on Monday.");
        ActingAs.person(
                cast.a(Role.EDITOR), () -> disclosures.declare(article.id(), Declaration.used(0, List.of(RESEARCH))));
        ActingAs.person(cast.a(Role.STANDARDS_EDITOR), () -> {
            ReviewDesk desk = reviews.desk(article.id());
            signOffs.sign(article.id(), desk.text().sha256(), "I read it.");
        });
        paper.publishAgain(article.id());
        AiFigures after = of(today.minusDays(1), today.plusDays(1)).published();
        assertThat(after.reviewed()).isEqualTo(before.reviewed() + 1);
        assertThat(in(after, "ai-assisted")).isEqualTo(in(before, "ai-assisted") + 1);
        assertThat(after.medianSeconds()).isNotNull();
    }

    @Test
    void versions_from_before_are_noted_after_the_start_as_if_they_had_been_at_once() {
        LocalDate day = LocalDate.of(1962, 4, 12);
        PublishedArticle article = archived(day, "One two three.", Declaration.used(0, List.of(RESEARCH)));
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.save(
                    article.id(),
                    new Texts(article.headline(), "", "One two three four."),
                    articles.draft(article.id()).manuscript().version());
        });
        paper.publishAgain(article.id());
        UUID id = article.id().value();
        List<Map<String, @Nullable Object>> noted = noted(id);
        assertThat(noted).hasSize(2);
        AiFigures before = on(day);

        sql.update("delete from published_tool where article_id = ?", id);
        sql.update("delete from published_disclosure where article_id = ?", id);
        sql.update("update published_article set disclosure_noted = false where article_id = ?", id);
        assertThat(rows.unnoted(100)).contains(id);
        noting.catchUp();

        assertThat(noting.complete()).isTrue();
        assertThat(rows.unnoted(100)).doesNotContain(id);
        assertThat(noted(id)).isEqualTo(noted);
        assertThat(on(day)).isEqualTo(before);
    }

    private List<Map<String, @Nullable Object>> noted(UUID article) {
        return sql.queryForList(
                "select number, state, words, ai_words, reviewed, corrections, section_slug, published_at, superseded_at"
                        + " from published_disclosure where article_id = ? order by number",
                article);
    }

    @Test
    void the_table_and_the_json_say_what_the_report_says() {
        LocalDate day = LocalDate.of(1963, 4, 12);
        archived(day, "One two three four.", Declaration.NO_AI);
        archived(day, "Five six.", Declaration.used(0, List.of(new AiUse("=Tool", "", AiPurpose.RESEARCH))));
        assertThat(written(day, true))
                .isEqualTo(String.join(
                        "\r\n",
                        "\ufeffgroup,name,detail,figure,value",
                        "period,1963-04-12,1963-04-12,complete,true",
                        "state,human,,articles,1",
                        "state,ai-assisted,,articles,0",
                        "state,ai-generated,,articles,0",
                        "state,ai-assisted-unreviewed,,articles,1",
                        "state,ai-generated-unreviewed,,articles,0",
                        "state,automated,,articles,0",
                        "state,undeclared,,articles,0",
                        "month,1963-04,,articles without AI,1",
                        "month,1963-04,,articles with AI reviewed,0",
                        "month,1963-04,,articles with AI not reviewed,1",
                        "section,test-news,Test news,articles,2",
                        "section,test-news,Test news,articles with AI,1",
                        "section,test-news,Test news,articles with AI reviewed,0",
                        "section,test-news,Test news,words,6",
                        "section,test-news,Test news,words by AI,0",
                        "tool,'=Tool,research,articles,1",
                        "sign-offs,,,given,0",
                        "sign-offs,,,median seconds,",
                        "sign-offs,,,hasty,0",
                        "sign-offs,withdrawn,,ended,0",
                        "sign-offs,ai-edit,,ended,0",
                        "sign-offs,ai-declared,,ended,0",
                        "corrections,correction,,published,0",
                        "corrections,update,,published,0",
                        "corrections,correction,reporting,cause,0",
                        "corrections,correction,source,cause,0",
                        "corrections,correction,editing,cause,0",
                        "corrections,correction,ai-tool,cause,0",
                        "corrections,correction,production,cause,0",
                        "corrections,correction,other,cause,0",
                        "corrections,correction,not-recorded,cause,0",
                        ""));
        assertThat(written(day, false))
                .contains("\"from\" : \"1963-04-12\"", "\"withAi\" : 1", "\"tool\" : \"=Tool\"", "\"median");
    }

    private String written(LocalDate day, boolean csv) {
        return ActingAs.person(cast.a(Role.REPORTER), () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                if (csv) {
                    reports.writeCsv(reports.of(day, day), out);
                } else {
                    reports.writeJson(reports.of(day, day), out);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    @Test
    void what_everybody_may_see_costs_nothing_until_something_is_published() {
        paper.publish("One", "It opened.");
        long before = figures.lastYear().articles();
        assertThat(Queries.of(application, figures::lastYear)).isZero();
        paper.publish("Two", "It opened.");
        assertThat(figures.lastYear().articles()).isEqualTo(before + 1);
    }

    @Test
    void a_report_needs_a_member_of_the_newsroom_and_days_in_their_order() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.READER), () -> reports.of(day, day)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Refused.field(() -> of(day, day.minusDays(1)))).isEqualTo("to");
    }
}
