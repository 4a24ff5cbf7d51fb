package org.colophon.sourcing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.shared.Digests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers in an article's body that could be facts and are not. Somebody may set one aside for this article: it is
 * not offered again as long as it is written the same way. What is kept of it is a digest, not the words.
 */
@Service
@Transactional
public class NumbersInText {

    private static final int MOST = 50;

    private final Articles articles;
    private final JdbcClient jdbc;

    NumbersInText(Articles articles, JdbcClient jdbc) {
        this.articles = articles;
        this.jdbc = jdbc;
    }

    /** What a list of them shows. @param more how many others there are. @param aside how many have been set aside */
    public record Offer(List<TypedNumber> numbers, int more, int aside) {}

    /** Those of the stored text, each once, in its order. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Offer of(ArticleId article) {
        Draft draft = articles.draft(article);
        Set<String> aside = aside(article);
        Set<String> seen = new HashSet<>();
        List<TypedNumber> numbers =
                TypedNumbers.in(
                                draft.manuscript().texts().body(),
                                draft.article().language())
                        .stream()
                        .filter(number -> seen.add(number.words()) && !aside.contains(digest(number.words())))
                        .toList();
        return new Offer(
                numbers.subList(0, Math.min(MOST, numbers.size())), Math.max(0, numbers.size() - MOST), aside.size());
    }

    /** Says that this number need not be a fact. */
    @MayWrite
    public void setAside(ArticleId article, String words) {
        articles.requireChangeable(article);
        if (!aside(article).contains(digest(words))) {
            jdbc.sql("insert into number_set_aside (article_id, words) values (:article, :words)")
                    .param("article", article.value())
                    .param("words", digest(words))
                    .update();
        }
    }

    /** Offers all numbers of the article again. */
    @MayWrite
    public void offerAgain(ArticleId article) {
        articles.requireChangeable(article);
        jdbc.sql("delete from number_set_aside where article_id = :article")
                .param("article", article.value())
                .update();
    }

    private Set<String> aside(ArticleId article) {
        return new HashSet<>(jdbc.sql("select words from number_set_aside where article_id = :article")
                .param("article", article.value())
                .query(String.class)
                .list());
    }

    private static String digest(String words) {
        return Digests.sha256(words);
    }
}
