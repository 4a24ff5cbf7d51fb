package org.colophon.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.search.PublishedArticleBuilder.article;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.core.exc.StreamReadException;

class PublishedSourceTest {

    @Test
    void an_article_that_cannot_be_read_does_not_hide_the_others() {
        PublishedArticle good = article("Bridge opens").build();
        UUID bad = UUID.randomUUID();
        PublishedArticles articles = mock(PublishedArticles.class);
        when(articles.byIds(argThat((Collection<ArticleId> ids) -> ids != null && ids.contains(new ArticleId(bad)))))
                .thenThrow(new StreamReadException(null, "cut off"));
        when(articles.byIds(List.of(good.id()))).thenReturn(List.of(good));
        PublishedSource source =
                new PublishedSource(articles, new Documents(new Markup()), mock(ApplicationEventPublisher.class));
        assertThat(source.documents(List.of(bad, good.id().value()))).hasSize(1);
    }
}
