package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.colophon.article.Articles;
import org.colophon.disclosure.DisclosureState;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.transfer.ImportReport.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ArchiveImportTest {

    @Autowired
    private ArchiveImport imports;

    @Autowired
    private Articles articles;

    @Autowired
    private PublishedArticles published;

    @Autowired
    private Cast cast;

    @TempDir
    private Path tree;

    /** Slugs are of the whole newsroom, so those of each test have an ending of their own. */
    private final String mine = UUID.randomUUID().toString().substring(0, 8);

    private Person administrator;

    @BeforeEach
    void administrator() {
        administrator = cast.a(Role.ADMINISTRATOR);
    }

    @Test
    void every_file_is_accounted_for() {
        post("posts/one-" + mine + ".md", "date: 2020-02-03", "See [two](../notes/two-" + mine + ".md) and [x](x.md).");
        post("notes/two-" + mine + ".md", "date: 2020-02-04\ntags: [a, b]", "A {{word}} by [@jane].");
        post("posts/later-" + mine + ".md", "date: 2999-01-01", "Text");
        post("posts/draft-" + mine + ".md", "draft: true", "Text");
        post("posts/broken-" + mine + ".md", "title: [", "Text");
        post("posts/empty-" + mine + ".md", "title: T", " \n");
        post("posts/_index.md", "title: Posts", "All posts");
        post(".hidden/h-" + mine + ".md", "title: H", "Text");
        bytes("posts/binary.md", new byte[] {'a', 0, 'b'});
        bytes("posts/latin.md", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        bytes("posts/large.md", new byte[4 * 1024 * 1024 + 1]);
        bytes("posts/picture.png", new byte[] {1, 2, 3});

        ImportReport report = run(ImportOptions.DEFAULT);

        assertThat(report.count(Result.IMPORTED)).isEqualTo(2);
        assertThat(report.count(Result.DRAFT)).isEqualTo(2);
        assertThat(report.failed()).extracting(ImportReport.Note::path).containsExactly("posts/broken-" + mine + ".md");
        assertThat(report.skipped())
                .extracting(ImportReport.Note::text)
                .containsExactlyInAnyOrder(
                        "is the page of a section",
                        "has no text",
                        "is a binary file",
                        "is not UTF-8 text",
                        "is larger than 4 MB");
        assertThat(report.files()).isEqualTo(10);
        assertThat(report.linksRewritten()).isEqualTo(1);
        assertThat(report.unresolved()).extracting(ImportReport.Note::text).containsExactly("x.md");
        PublishedArticle one = article("one");
        assertThat(one.body()).contains("[two](/articles/two-" + mine + ")");
        assertThat(one.firstPublishedAt()).isEqualTo(Instant.parse("2020-02-03T00:00:00Z"));
        assertThat(one.section().slug()).isEqualTo("posts");
        assertThat(one.disclosure().state()).isEqualTo(DisclosureState.UNDECLARED);
        assertThat(published.bySlug("draft-" + mine)).isEmpty();
    }

    @Test
    void a_second_import_changes_only_what_has_changed() {
        for (int i = 0; i < 12; i++) {
            post("p%d-%s.md".formatted(i, mine), "date: 2021-01-01\nai: none", "Text " + i);
        }
        assertThat(run(ImportOptions.DEFAULT).count(Result.IMPORTED)).isEqualTo(12);

        post("p3-%s.md".formatted(mine), "date: 2021-01-01\nai: none", "Another text");
        post("new-%s.md".formatted(mine), "date: 2021-01-01", "[three](p3-%s.md)".formatted(mine));
        ImportReport second = run(ImportOptions.DEFAULT);

        assertThat(second.count(Result.UNCHANGED)).isEqualTo(11);
        assertThat(second.count(Result.UPDATED)).isEqualTo(1);
        assertThat(second.count(Result.IMPORTED)).isEqualTo(1);
        assertThat(article("p3").number()).isEqualTo(2);
        assertThat(article("p3").body()).isEqualTo("Another text");
        assertThat(article("p4").number()).isEqualTo(1);
        assertThat(article("p4").disclosure().state()).isEqualTo(DisclosureState.HUMAN);
        assertThat(article("p3").slug()).isEqualTo("p3-" + mine);
    }

    @Test
    void what_a_person_changed_since_is_kept_unless_told_otherwise() {
        post("edited-" + mine + ".md", "date: 2021-01-01", "First");
        run(ImportOptions.DEFAULT);
        PublishedArticle before = article("edited");
        ActingAs.person(administrator, () -> {
            long version = articles.draft(before.id()).manuscript().version();
            articles.save(before.id(), new Texts("By hand", "", "By hand"), version);
        });
        assertThat(run(ImportOptions.DEFAULT).count(Result.UNCHANGED)).isEqualTo(1);

        post("edited-" + mine + ".md", "date: 2021-01-01", "Second");
        ImportReport careful = run(ImportOptions.DEFAULT);

        assertThat(careful.skipped())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).contains("changed here since"));
        assertThat(text(before)).isEqualTo("By hand");
        assertThat(run(new ImportOptions("", "", false, true)).count(Result.UPDATED))
                .isEqualTo(1);
        assertThat(text(before)).isEqualTo("Second");
    }

    @Test
    void a_declaration_that_comes_later_counts() {
        post("late-" + mine + ".md", "date: 2021-01-01", "Text");
        run(ImportOptions.DEFAULT);
        post(
                "late-" + mine + ".md",
                "date: 2021-01-01\nai: {share: 0.7, uses: [{tool: Lector, purpose: draft}]}",
                "Text");
        run(ImportOptions.DEFAULT);
        assertThat(article("late").disclosure().state()).isEqualTo(DisclosureState.AI_GENERATED_UNREVIEWED);

        post("late-" + mine + ".md", "date: 2021-01-01", "Text");
        run(ImportOptions.DEFAULT);
        assertThat(article("late").disclosure().state()).isEqualTo(DisclosureState.UNDECLARED);
    }

    @Test
    void a_named_tree_may_move() throws IOException {
        post("a/moved-" + mine + ".md", "date: 2021-01-01", "Text");
        ImportOptions named = new ImportOptions("", "tree-" + mine, false, false);
        run(named);
        Path elsewhere = Files.createDirectory(tree.resolve("elsewhere"));
        Files.move(tree.resolve("a"), elsewhere.resolve("a"));

        ImportReport report = ActingAs.person(administrator, () -> imported(elsewhere, named));

        assertThat(report.count(Result.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void two_files_of_one_name_get_two_slugs_and_keep_them() {
        post("a/same-" + mine + ".md", "date: 2021-01-01", "One");
        post("b/same-" + mine + ".md", "date: 2021-01-01", "Two, see [one](../a/same-" + mine + ".md)");
        run(ImportOptions.DEFAULT);

        assertThat(run(ImportOptions.DEFAULT).count(Result.UNCHANGED)).isEqualTo(2);
        assertThat(article("same").body()).isEqualTo("One");
        assertThat(published.bySlug("same-" + mine + "-2").orElseThrow().body())
                .contains("(/articles/same-" + mine + ")");
    }

    @Test
    void a_translation_finds_its_original_whatever_their_order() {
        post("a-" + mine + ".md", "date: 2021-01-01\nlang: de\ntranslation-of: z-" + mine, "Deutsch");
        post("z-" + mine + ".md", "date: 2021-01-01\nlang: en", "English");

        run(ImportOptions.DEFAULT);

        assertThat(article("a").translationOf()).isEqualTo(article("z").id());
    }

    @Test
    void somebody_who_stops_it_gets_a_report_of_what_was_done() {
        post("a-" + mine + ".md", "date: 2021-01-01", "Text");
        post("b-" + mine + ".md", "date: 2021-01-01", "Text");
        ImportReport report = ActingAs.person(administrator, () -> imported(tree, ImportOptions.DEFAULT, 1));

        assertThat(report.stopped()).isTrue();
        assertThat(report.count(Result.IMPORTED)).isEqualTo(1);
    }

    @Test
    void only_administrators_import() {
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.EDITOR), () -> imported(tree, ImportOptions.DEFAULT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private ImportReport run(ImportOptions options) {
        return ActingAs.person(administrator, () -> imported(tree, options));
    }

    private ImportReport imported(Path folder, ImportOptions options) {
        return imported(folder, options, Integer.MAX_VALUE);
    }

    private ImportReport imported(Path folder, ImportOptions options, int stopAfter) {
        try {
            return imports.run(folder, options, (count, total, path) -> {
                if (count >= stopAfter) {
                    throw new CancellationException();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PublishedArticle article(String name) {
        return published.bySlug(name + "-" + mine).orElseThrow();
    }

    private String text(PublishedArticle article) {
        return ActingAs.person(
                administrator,
                () -> articles.draft(article.id()).manuscript().texts().body());
    }

    private void post(String path, String front, String body) {
        String title = front.contains("title:") ? "" : "title: " + path + "\n";
        bytes(path, ("---\n" + title + front + "\n---\n" + body).getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(String path, byte[] content) {
        try {
            Path file = tree.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
