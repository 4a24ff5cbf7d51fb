package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Expunging;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Texts;
import org.colophon.record.RecordExport;
import org.colophon.record.RecordFolder;
import org.colophon.record.RecordKind;
import org.colophon.record.Records;
import org.colophon.record.SignedRecord;
import org.colophon.record.Verification;
import org.colophon.record.WordsDigest;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class VersionRecordTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Expunging expunging;

    @Autowired
    private Records records;

    @Autowired
    private RecordExport export;

    @Autowired
    private UnrecordedVersions unrecorded;

    @Autowired
    private RecordCatchUp catchUp;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Cast cast;

    @TempDir
    private Path folder;

    private Paper paper;
    private Person editor;

    @BeforeEach
    void openThePaper() {
        paper = new Paper(application);
        editor = cast.a(Role.EDITOR);
    }

    @Test
    void each_version_has_its_record_and_a_refused_one_has_none() {
        PublishedArticle first = paper.publish("Bridge opens", "On **Monday**, they say.");
        ActingAs.person(editor, () -> articles.save(first.id(), new Texts("Bridge opens", "", "On Tuesday."), 1));
        paper.publishAgain(first.id());
        UUID article = first.id().value();
        assertThat(records.of(article)).extracting(SignedRecord::number).containsExactly(1, 2);
        assertThat(records.newest(article).orElseThrow().number()).isEqualTo(2);
        String words = WordsDigest.sha256("“On Monday,” they SAY!").orElseThrow();
        assertThat(records.withWords(words, 500))
                .extracting(SignedRecord::article)
                .contains(article);

        UUID refused = paper.write("Not ready {{nothing}}", "Text.").id().value();
        try {
            paper.publishAgain(new org.colophon.article.ArticleId(refused));
        } catch (NotReady e) {
            assertThat(records.of(refused)).isEmpty();
        }
    }

    @Test
    void it_says_what_is_known_and_quotes_nothing() {
        PublishedArticle version = paper.publish("Quayside works", "A secret sentence.");
        SignedRecord one = records.newest(version.id().value()).orElseThrow();
        assertThat(one.document())
                .contains(
                        "\"path\":\"" + version.path() + "\"", "\"language\":\"en\"", "\"sources\":[]", "\"notes\":[]")
                .contains("\"state\":\"" + version.disclosure().state().code() + "\"", "\"firstPublishedAt\":")
                .doesNotContain("Quayside works", "secret");
    }

    @Test
    void a_removed_passage_is_on_record_and_explains_the_text_that_is_gone() throws Exception {
        PublishedArticle version = paper.publish("Witness speaks", "Her name is Zdenka Wolkenburg, of Verrin.");
        UUID article = version.id().value();
        String before = records.newest(article).orElseThrow().textSha256();
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> expunging.expunge(new ManuscriptId(article), "Zdenka Wolkenburg", false, "Asked to."));

        assertThat(records.of(article))
                .extracting(SignedRecord::kind)
                .containsExactly(RecordKind.PUBLISHED, RecordKind.TEXT_REMOVED);
        SignedRecord removal = records.of(article).getLast();
        assertThat(removal.document()).contains("\"removed\":{\"sha256\":\"" + before + "\"}");
        export.write(folder.resolve("out"), done -> {});
        Verification result = RecordFolder.verify(folder.resolve("out"), null, List.of());
        assertThat(result.findings()).isEmpty();
        assertThat(folder.resolve("out/texts/" + before + ".json")).doesNotExist();
        assertThat(folder.resolve("out/texts/" + removal.textSha256() + ".json"))
                .content()
                .contains("\u2588")
                .doesNotContain("Zdenka");
    }

    @Test
    void versions_from_before_get_their_record_once() {
        PublishedArticle version = paper.publish("Older than the record", "Text.");
        UUID article = version.id().value();
        catchUp.catchUp();
        for (int number = 101; number <= 220; number++) {
            sql.update("""
                    insert into published_version (article_id, number, published_at, published_by, content)
                    select article_id, %d, published_at, published_by, replace(content, '"number":1,', '"number":%d,')
                    from published_version where article_id = ? and number = 1""".formatted(number, number), article);
        }
        assertThat(unrecorded.any()).isTrue();
        assertThat(catchUp.catchUp()).isEqualTo(120);
        assertThat(catchUp.catchUp()).isZero();
        assertThat(unrecorded.any()).isFalse();
        assertThat(records.of(article))
                .hasSize(121)
                .extracting(SignedRecord::number)
                .isSorted();
        assertThat(records.published(article, 150).orElseThrow().document()).contains("\"version\":150");
    }

    @Test
    void everybody_can_have_the_keys() {
        paper.publish("Keys", "Text.");
        MockMvcTester http = MockMvcTester.create(mvc);
        assertThat(http.get().uri("/.well-known/jwks.json"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "public, max-age=300")
                .hasHeader("Content-Type", "application/jwk-set+json")
                .containsHeader("ETag")
                .bodyText()
                .contains("\"kty\" : \"OKP\"", "\"kid\"");
    }
}
