package org.colophon.search;

import java.util.List;
import java.util.Set;
import org.colophon.article.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Articles to read next. Open to everyone; shows only what is published. */
@Service
public class RelatedArticles {

    /** Up to {@code size} articles to read after this one, best first; never the article itself. */
    public List<RelatedArticle> of(ArticleId article, int size) {
        return List.of();
    }

    /** The same with what each score is made of, for the editor's panel; excluded articles are left out. */
    public List<RelatedCandidate> candidates(ArticleId article, int size) {
        return List.of();
    }

    /**
     * What would be related to a text that is not published.
     *
     * @param body Markdown
     * @param topics slugs of its topics
     * @param self the article it belongs to, which is then never listed
     * @param language BCP 47 tag
     */
    public List<RelatedCandidate> candidatesFor(
            String headline,
            String standfirst,
            String body,
            Set<String> topics,
            @Nullable ArticleId self,
            String language,
            int size) {
        return List.of();
    }
}
