package org.colophon.article;

import java.time.Clock;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Articles that translate others. A translation is an article of its own that points to its original. */
@Service
@Transactional
public class ArticleTranslations {

    private final Articles articles;
    private final ArticleFields fields;
    private final Manuscripts manuscripts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArticleTranslations(
            Articles articles,
            ArticleFields fields,
            Manuscripts manuscripts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.articles = articles;
        this.fields = fields;
        this.manuscripts = manuscripts;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a translation, which begins with its original's text, section and topics. */
    @MayWrite
    public Article start(ArticleId original, String language) {
        Article from = articles.get(original);
        if (ArticleFields.language(language).equals(from.language())) {
            throw new BadInput("language", "The original is in this language already. Choose another one.");
        }
        StoredArticle stored = articles.begin(language, from.headline());
        manuscripts.startCopy(new ManuscriptId(stored.id()), new ManuscriptId(original.value()));
        ArticleId first = from.translationOf();
        stored.setTranslationOf(first == null ? original : first);
        if (from.section() != null) {
            stored.setSection(fields.section(from.section().id()));
        }
        stored.setTopics(fields.topics(from.topics().stream().map(Topic::id).toList()));
        events.publishEvent(new TranslationStarted(original, new ArticleId(stored.id())));
        return stored.toArticle();
    }

    /** Makes this article the translation of another one, or of none. */
    @MayWrite
    public void mark(ArticleId id, @Nullable ArticleId original) {
        if (id.equals(original)) {
            throw new BadInput("translation-of", "An article is no translation of itself.");
        }
        StoredArticle stored = articles.changeable(id);
        stored.setTranslationOf(original);
        stored.changed(clock.instant());
    }
}
