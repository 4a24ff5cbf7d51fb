package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.shared.Digests;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Imports a folder of Markdown files with front matter, one file at a time. Running it again updates what has changed and
 * leaves the rest alone.
 *
 * <pre>{@code
 * ImportReport report = imports.run(Path.of("content"), ImportOptions.DEFAULT, (count, total, path) -> {});
 * report.count(ImportReport.Result.IMPORTED);
 * }</pre>
 */
@Service
public class ArchiveImport {

    private final FileImport fileImport;
    private final ImportedFiles files;
    private final Articles articles;
    private final PublishedArticles published;
    private final People people;
    private final Markup markup;
    private final Newsroom newsroom;
    private final Clock clock;

    ArchiveImport(
            FileImport fileImport,
            ImportedFiles files,
            Articles articles,
            PublishedArticles published,
            People people,
            Markup markup,
            Newsroom newsroom,
            Clock clock) {
        this.fileImport = fileImport;
        this.files = files;
        this.articles = articles;
        this.published = published;
        this.people = people;
        this.markup = markup;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * Imports every {@code .md} and {@code .markdown} file below the folder, each in a transaction of its own. An error
     * in one file is reported, and the rest goes on.
     *
     * @throws IOException when the folder itself cannot be read
     */
    @MayAdminister
    public ImportReport run(Path folder, ImportOptions options, ImportProgress progress) throws IOException {
        FileTree tree = FileTree.of(folder);
        ImportReport report = new ImportReport(tree.root().toString());
        tree.unreadable().forEach(path -> report.failed(path, "It cannot be read."));
        Set<String> listings = new LinkedHashSet<>(tree.sectionPages());
        listings.forEach(path -> report.skipped(path, "is the page of a section"));
        List<String> posts =
                tree.paths().stream().filter(path -> !listings.contains(path)).toList();
        String treeId = options.name().isEmpty()
                ? Digests.sha256(tree.root().toString()).substring(0, 32)
                : options.name();
        Map<String, ImportedFile> known =
                files.ofTree(treeId).stream().collect(Collectors.toMap(ImportedFile::path, Function.identity()));
        FrontMatterReader reader = new FrontMatterReader(newsroom.zone());
        Outlines outlines = Outlines.of(tree, posts, known, articles, reader);
        Map<String, ArticleId> byPath = new HashMap<>();
        known.forEach((path, file) -> byPath.put(path, file.article()));
        PostReader texts = new PostReader(outlines, options, reader, markup, clock.instant());
        Map<String, PersonId> staff =
                people.newsroom().stream().collect(Collectors.toMap(Person::name, Person::id, (one, other) -> one));
        int count = 0;
        try {
            for (String path : outlines.originalsFirst(posts)) {
                progress.at(count++, posts.size(), path);
                Links links = new Links(outlines.paths(), path, markup);
                Attempt.at(path, report, () -> {
                    Post post = texts.read(path, links);
                    ArticleId original = original(post, outlines, byPath);
                    FileImport.Taken taken = fileImport.take(
                            new ImportedFile.Key(treeId, path), post, options.overwrite(), staff, original);
                    byPath.put(path, taken.article());
                    report.add(taken.result());
                    report.add(path, links);
                });
            }
        } catch (CancellationException e) {
            report.stop();
        }
        return report;
    }

    private @Nullable ArticleId original(Post post, Outlines outlines, Map<String, ArticleId> byPath) {
        String slug = post.says().translationOf();
        if (slug.isEmpty()) {
            return null;
        }
        ArticleId inTree = byPath.get(outlines.pathOf(slug));
        return inTree != null
                ? inTree
                : published.bySlug(slug).map(PublishedArticle::id).orElse(null);
    }
}
