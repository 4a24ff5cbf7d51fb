package org.colophon.transfer;

import java.util.Map;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleChange;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.disclosure.AiUse;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.Origin;
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

    /** From this share on a tool wrote all of a text. */
    private static final double WHOLE = 0.995;

    private final ImportedFiles files;
    private final Articles articles;
    private final ArticleTranslations translations;
    private final Filing filing;
    private final Sourcing sourcing;
    private final Disclosures disclosures;
    private final BackIssues backIssues;
    private final Newsroom newsroom;

    FileImport(
            ImportedFiles files,
            Articles articles,
            ArticleTranslations translations,
            Filing filing,
            Sourcing sourcing,
            Disclosures disclosures,
            BackIssues backIssues,
            Newsroom newsroom) {
        this.files = files;
        this.articles = articles;
        this.translations = translations;
        this.filing = filing;
        this.sourcing = sourcing;
        this.disclosures = disclosures;
        this.backIssues = backIssues;
        this.newsroom = newsroom;
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
            fill(article, post, staff, original);
            ImportReport.Result result = published(article, post, ImportReport.Result.IMPORTED);
            files.save(new ImportedFile(key, articles.get(article.id()), post.digest()));
            return new Taken(article.id(), result);
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
        if (articles.save(article.id(), texts(post), version, origin(post)) instanceof SaveResult.Refused) {
            throw new Skipped("is being changed here at this moment");
        }
        fill(article, post, staff, original);
        ImportReport.Result result = published(article, post, ImportReport.Result.UPDATED);
        known.take(articles.get(article.id()), post.digest());
        return new Taken(article.id(), result);
    }

    private Article start(Post post) {
        String language = post.says().language().isEmpty()
                ? newsroom.language()
                : post.says().language();
        return articles.start(language, texts(post), origin(post));
    }

    /**
     * Nobody knows how an imported text was written, unless its file says so: that people wrote all of it, that
     * a program made it from data without AI, or that one AI tool wrote it. Whoever imports it stands for that word.
     */
    private static Origin origin(Post post) {
        PersonId me = CurrentPerson.require().id();
        Declaration says = post.says().ai();
        if (says != null && (says.kind() == Declaration.Kind.NO_AI || says.kind() == Declaration.Kind.AUTOMATED)) {
            return Origin.typed(me);
        }
        if (says != null && says.share() >= WHOLE && says.uses().size() == 1) {
            AiUse use = says.uses().getFirst();
            return Origin.ai(me, use.tool(), use.version(), use.purpose());
        }
        return Origin.imported(me);
    }

    private static Texts texts(Post post) {
        return new Texts(post.title(), post.standfirst(), post.body());
    }

    private void fill(Article article, Post post, Map<String, PersonId> staff, @Nullable ArticleId original) {
        FrontMatter says = post.says();
        ArticleId id = article.id();
        articles.change(
                id,
                new ArticleChange(
                        says.language().isEmpty() ? null : says.language(),
                        post.slug(),
                        filing.section(post.section()).id(),
                        filing.topics(says.topics()),
                        filing.bylines(says.authors(), staff)));
        if (!Objects.equals(original, article.translationOf())) {
            translations.mark(id, original);
        }
        boolean refers = !says.sources().isEmpty() || !says.facts().isEmpty();
        if (refers || !sourcing.sources(id).isEmpty() || !sourcing.facts(id).isEmpty()) {
            sourcing.replace(id, says.sources(), says.facts());
        }
        Declaration declaration = Objects.requireNonNullElse(says.ai(), Declaration.NOT_YET);
        if (!declaration.equals(disclosures.declaration(id))) {
            disclosures.declare(id, declaration);
        }
    }

    private ImportReport.Result published(Article article, Post post, ImportReport.Result result) {
        if (post.draft()) {
            return ImportReport.Result.DRAFT;
        }
        backIssues.publish(article.id(), post);
        return result;
    }
}
