package org.colophon.transfer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Texts;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one file into the newsroom: all of it or nothing. */
@Component
class FileImport {

    /** What became of the file, and of which article. */
    record Taken(ArticleId article, ImportReport.Result result) {}

    private final ImportedFiles files;
    private final Articles articles;
    private final Sections sections;
    private final Topics topics;
    private final Sourcing sourcing;
    private final Disclosures disclosures;
    private final Publisher publisher;
    private final PublishedArticles published;
    private final Newsroom newsroom;
    private final Clock clock;

    FileImport(
            ImportedFiles files,
            Articles articles,
            Sections sections,
            Topics topics,
            Sourcing sourcing,
            Disclosures disclosures,
            Publisher publisher,
            PublishedArticles published,
            Newsroom newsroom,
            Clock clock) {
        this.files = files;
        this.articles = articles;
        this.sections = sections;
        this.topics = topics;
        this.sourcing = sourcing;
        this.disclosures = disclosures;
        this.publisher = publisher;
        this.published = published;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * Makes an article of the file or brings the one up to date that it became before.
     *
     * @param staff accounts by name, for bylines
     * @param original what the article translates, if that was found
     * @throws Skipped when the article was changed here since, or lies in the trash
     */
    @Transactional
    Taken take(
            ImportedFile.Key key,
            Post post,
            boolean overwrite,
            Map<String, PersonId> staff,
            @Nullable ArticleId original) {
        ImportedFile known = files.findById(key).orElse(null);
        if (known == null) {
            Article article = start(post);
            fill(article.id(), post, staff, original);
            files.save(new ImportedFile(key, articles.get(article.id()), post.digest()));
            return taken(article.id(), post, ImportReport.Result.IMPORTED);
        }
        Article article = articles.get(known.article());
        boolean changedHere = known.isChangedSince(article);
        if (known.has(post.digest()) && !(changedHere && overwrite)) {
            return new Taken(article.id(), ImportReport.Result.UNCHANGED);
        }
        if (article.trashed()) {
            throw new Skipped("lies in the newsroom's trash");
        }
        if (changedHere && !overwrite) {
            throw new Skipped("was changed here since; --overwrite takes the file's text");
        }
        long version = articles.draft(article.id()).manuscript().version();
        articles.save(article.id(), texts(post), version);
        articles.markImported(article.id(), post.says().ai() == null);
        fill(article.id(), post, staff, original);
        known.take(articles.get(article.id()), post.digest());
        return taken(article.id(), post, ImportReport.Result.UPDATED);
    }

    private Article start(Post post) {
        String language = post.says().language().isEmpty()
                ? newsroom.language()
                : post.says().language();
        return post.says().ai() == null
                ? articles.startImported(language, texts(post))
                : articles.start(language, texts(post));
    }

    private static Texts texts(Post post) {
        return new Texts(post.title(), post.standfirst(), post.body());
    }

    private void fill(ArticleId id, Post post, Map<String, PersonId> staff, @Nullable ArticleId original) {
        FrontMatter says = post.says();
        articles.change(
                id,
                new ArticleChange(
                        says.language().isEmpty() ? null : says.language(),
                        post.slug(),
                        section(post.section()).id(),
                        topicIds(says.topics()),
                        bylines(says.authors(), staff)));
        articles.markTranslation(id, original);
        sourcing.replace(id, says.sources(), says.facts());
        Declaration declaration = says.ai() == null ? Declaration.NOT_YET : says.ai();
        if (!declaration.equals(disclosures.declaration(id))) {
            disclosures.declare(id, declaration);
        }
    }

    private Taken taken(ArticleId id, Post post, ImportReport.Result published) {
        if (post.draft()) {
            return new Taken(id, ImportReport.Result.DRAFT);
        }
        Instant now = clock.instant();
        Instant date = post.says().date() == null
                ? undated(id, post.fileTime(), now)
                : post.says().date();
        Instant updated = post.says().updated();
        boolean later = updated != null && updated.isAfter(date) && !updated.isAfter(now);
        publisher.publishFromArchive(id, date, later ? updated : null);
        return new Taken(id, published);
    }

    /** A post without a date keeps the one it was first published under, and begins with that of its file. */
    private Instant undated(ArticleId id, Instant fileTime, Instant now) {
        return published
                .byId(id)
                .map(article -> article.firstPublishedAt())
                .orElse(fileTime.isAfter(now) ? now : fileTime);
    }

    private Section section(String wanted) {
        List<Section> all = sections.all();
        return all.stream()
                .filter(section ->
                        section.slug().equals(wanted) || section.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseGet(() -> wanted.isEmpty() ? elsewhere(all) : sections.add(spoken(wanted), "", ""));
    }

    private Section elsewhere(List<Section> all) {
        return all.stream()
                .filter(section ->
                        section.slug().equals("archive") || section.slug().equals("news"))
                .findFirst()
                .orElseGet(() -> sections.add("Archive", "archive", ""));
    }

    private static String spoken(String folder) {
        String words = folder.replace('-', ' ').replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<UUID> topicIds(List<String> names) {
        return names.stream()
                .map(name ->
                        topics.bySlug(name).orElseGet(() -> topics.named(name)).id())
                .distinct()
                .toList();
    }

    /** Somebody without an account is named all the same; a post without an author is the paper's. */
    private List<Byline> bylines(List<String> authors, Map<String, PersonId> staff) {
        return authors.isEmpty()
                ? List.of(new Byline(newsroom.name(), null))
                : authors.stream()
                        .map(name -> new Byline(name, staff.get(name)))
                        .toList();
    }
}
