package org.colophon.search;

import java.util.List;
import java.util.Locale;

/**
 * Why an article is shown as related: what weighs most of its score. Readers are told with the texts
 * {@code related.reason.<kind>} in their language, the newsroom with {@link #inEnglish}.
 *
 * @param labels what both share, in the words of the article that is read; one for each place in the text
 */
public record RelatedReason(Kind kind, List<String> labels) {

    /** What a reason can be. */
    public enum Kind {
        /** The desk pinned it. */
        CHOSEN("chosen by the editors"),
        /** Both print this fact. */
        FACT("uses the same figure: %s"),
        /** Both draw on this source. */
        SOURCE("draws on the same source: %s"),
        /** Both headlines name this series. */
        SERIES("in the same series: %s"),
        /** Both stand under this topic. */
        TOPIC("also about %s"),
        /** Both stand under these two topics. */
        TOPICS("also about %s and %s"),
        /** Both name this person, place or organisation. */
        NAME("also names %s"),
        /** They have many special words in common. */
        SIMILAR("similar story"),
        /** Both stand in this section. */
        SECTION("more from %s"),
        /** There is nothing but that it is new. */
        RECENT("recently published");

        private final String english;

        Kind(String english) {
            this.english = english;
        }

        /** The end of the key of the texts for readers. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RelatedReason {
        labels = List.copyOf(labels);
    }

    static RelatedReason of(Kind kind, String... labels) {
        return new RelatedReason(kind, List.of(labels));
    }

    /** The reason in a few words, such as "also about the harbour". */
    public String inEnglish() {
        return kind.english.formatted(labels.toArray());
    }
}
