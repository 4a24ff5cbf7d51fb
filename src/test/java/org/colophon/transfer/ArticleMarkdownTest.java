package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Statement;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.provenance.ArticleMarkdown;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSection;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.PublishedTopic;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.SourceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public site writes as Markdown is what the import reads. */
class ArticleMarkdownTest {

    private static final Instant AT = Instant.parse("2026-11-13T06:20:00Z");
    private static final Newsroom NEWSROOM =
            new Newsroom("The Courier", URI.create("https://courier.example"), Path.of("."), ZoneOffset.UTC, "en");

    @Test
    void the_import_reads_back_what_is_written() {
        Statement statement = new Statement(
                DisclosureState.AI_ASSISTED_UNREVIEWED,
                "Made with AI.",
                List.of(),
                List.of(new AiUse("Draftwell", "3.1", AiPurpose.DRAFT)),
                0.25);
        MarkdownFile file = MarkdownFile.of(write("Gates: \"late\" #2", statement));
        FrontMatter read = new FrontMatterReader(ZoneOffset.UTC).read(file.fields());
        assertThat(file.body().strip()).isEqualTo("It needed {{time}} [@log].\n\n---\n\nMore.");
        assertThat(file.fields().keySet()).first().isEqualTo("disclosure");
        assertThat(read.title()).isEqualTo("Gates: \"late\" #2");
        assertThat(read.standfirst()).isEqualTo("- A sensor");
        assertThat(read.slug()).isEqualTo("barrier-test");
        assertThat(read.date()).isEqualTo(AT);
        assertThat(read.updated()).isEqualTo(AT.plusSeconds(60));
        assertThat(read.section()).isEqualTo("news");
        assertThat(read.topics()).containsExactly("Floods & tides");
        assertThat(read.authors()).containsExactly("Jonas Vey");
        assertThat(read.language()).isEqualTo("no");
        FactEntry fact = read.facts().getFirst();
        assertThat(fact.key()).isEqualTo("time");
        assertThat(fact.kind()).isEqualTo(FactKind.NUMBER);
        assertThat(fact.value()).isEqualTo("47");
        assertThat(fact.source()).isEqualTo("log");
        SourceEntry source = read.sources().getFirst();
        assertThat(source.key()).isEqualTo("log");
        assertThat(source.url()).isEqualTo("https://board.example/log");
        assertThat(read.ai()).isEqualTo(Declaration.used(0.25, statement.uses()));
    }

    @ParameterizedTest
    @CsvSource({"HUMAN, NO_AI", "AUTOMATED, AUTOMATED"})
    void what_is_said_without_tools_is_read_back(DisclosureState state, Declaration.Kind kind) {
        Declaration read = new FrontMatterReader(ZoneOffset.UTC)
                .read(MarkdownFile.of(write("Gates", plain(state))).fields())
                .ai();
        assertThat(Objects.requireNonNull(read).kind()).isEqualTo(kind);
    }

    @Test
    void what_was_not_recorded_is_not_declared() {
        MarkdownFile file = MarkdownFile.of(write("Gates", plain(DisclosureState.UNDECLARED)));
        assertThat(new FrontMatterReader(ZoneOffset.UTC).read(file.fields()).ai())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nai: none", "a\n---\nb", "yes", "*x", "'", "a\u2028b", "{{x}}", "2026-11-13"})
    void no_headline_breaks_out_of_its_field(String headline) {
        MarkdownFile file = MarkdownFile.of(write(headline, plain(DisclosureState.UNDECLARED)));
        assertThat(file.fields()).containsEntry("title", headline).containsEntry("ai", "undeclared");
        assertThat(file.body().strip()).startsWith("It needed");
    }

    private static Statement plain(DisclosureState state) {
        return new Statement(state, "A line.", List.of(), List.of(), 0);
    }

    private static String write(String headline, Statement statement) {
        UUID fact = UUID.randomUUID();
        return new ArticleMarkdown(NEWSROOM)
                .write(new PublishedArticle(
                        ArticleId.next(),
                        2,
                        "barrier-test",
                        "no",
                        null,
                        new PublishedSection("news", "News"),
                        List.of(new PublishedTopic("flooding", "Floods & tides")),
                        headline,
                        "- A sensor",
                        "It needed {{time}} [@log].\n\n---\n\nMore.",
                        List.of(new PublishedByline("Jonas Vey", "jonas-vey")),
                        List.of(new PublishedFact(
                                "time",
                                fact,
                                "Time",
                                "number",
                                "47",
                                "47 minutes",
                                "Time",
                                null,
                                "log",
                                "verified",
                                "p. 3",
                                null,
                                List.of())),
                        List.of(new PublishedSource(
                                "log",
                                UUID.randomUUID(),
                                "The log",
                                "Board",
                                "https://board.example/log",
                                "",
                                "2026-11-09",
                                "",
                                "yes")),
                        statement,
                        AT,
                        AT.plusSeconds(60),
                        "Tomas Reyl"));
    }
}
