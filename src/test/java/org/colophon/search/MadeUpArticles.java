package org.colophon.search;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;

/**
 * Articles that nobody wrote, the same ones each time: the words come as often as words do, some of them from the
 * vocabulary of one of 2,000 stories, whose articles also share names, topics and a section.
 */
final class MadeUpArticles {

    static final Instant NOW = PublishedArticleBuilder.NOW;

    private static final int VOCABULARY = 80_000;
    private static final int STORIES = 2_000;
    private static final int STORY_WORDS = 300;
    private static final int TOPICS = 300;
    private static final int WIDE_TOPICS = 12;
    private static final int AUTHORS = 300;
    private static final int SECTIONS = 12;
    private static final int NAMES = 5;
    private static final String[] SYLLABLES = {
        "ba", "ker", "lo", "min", "ta", "ren", "vi", "so", "del", "fu", "gar", "hi", "jo", "pal", "qui", "ster", "un",
        "wo", "xe", "zu", "mor", "ni", "pre", "cal"
    };

    private final int words;
    private final String[] vocabulary = new String[VOCABULARY];

    /** @param words in the body of each */
    MadeUpArticles(int words) {
        this.words = words;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int rest = i + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
                word.append(SYLLABLES[rest % SYLLABLES.length]);
            }
            vocabulary[i] = word.toString();
        }
    }

    /** The word of a rank: the second is half as frequent as the first. */
    String word(int rank) {
        return vocabulary[rank];
    }

    PublishedArticle article(long number) {
        Random random = new Random(number);
        int story = random.nextInt(STORIES);
        PublishedArticleBuilder article = PublishedArticleBuilder.article(words(random, story, 8))
                .id(new ArticleId(new UUID(1, number)))
                .standfirst(words(random, story, 20))
                .body(words(random, story, words))
                .section("Section " + story % SECTIONS)
                .author("Author " + random.nextInt(AUTHORS))
                .topic("Wide " + story % WIDE_TOPICS)
                .at(NOW.minusSeconds(number * 3_000));
        for (int i = random.nextInt(3); i > 0; i--) {
            article.topic("Topic " + (story + i * 7) % TOPICS);
        }
        return article.build();
    }

    private String words(Random random, int story, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : i % 90 == 0 ? ".\n\n" : i % 15 == 0 ? ". " : " ")
                    .append(word(random, story));
            if (i % 90 == 40) {
                text.append(" Ada ").append(name(story * NAMES + random.nextInt(NAMES)));
            }
        }
        return text.toString();
    }

    private String word(Random random, int story) {
        boolean own = random.nextInt(5) < 2;
        int rank = (int) Math.exp(random.nextDouble() * Math.log(own ? STORY_WORDS : VOCABULARY)) - 1;
        return vocabulary[own ? 1_000 + (story * 37 + rank * 131) % (VOCABULARY - 1_000) : rank];
    }

    private String name(int number) {
        String word = vocabulary[20_000 + number];
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
