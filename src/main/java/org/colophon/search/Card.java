package org.colophon.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedTopic;
import org.colophon.shared.Digests;

/**
 * What the index keeps beside the words of an article, to compare it with others without reading the database.
 *
 * @param family the original article's id, the same for all its translations
 * @param facts for each fact two marks: its id, and its key with its value
 * @param topics slugs
 */
record Card(
        UUID id,
        UUID family,
        String section,
        String language,
        Instant published,
        Set<String> facts,
        Set<String> topics) {

    static Card of(PublishedArticle article) {
        return new Card(
                article.id().value(),
                family(article),
                article.section().slug(),
                Tongue.primary(article.language()),
                article.firstPublishedAt(),
                factLabels(article.facts()).keySet(),
                article.topics().stream().map(PublishedTopic::slug).collect(Collectors.toSet()));
    }

    static UUID family(PublishedArticle article) {
        ArticleId original = article.translationOf();
        return (original == null ? article.id() : original).value();
    }

    /** The marks of these facts, each with the label to print. */
    static Map<String, String> factLabels(List<PublishedFact> facts) {
        return facts.stream()
                .flatMap(fact -> List.of(
                        Map.entry("i" + fact.fact(), fact.label()),
                        Map.entry("v" + Digests.sha256(fact.key() + "=" + fact.value()), fact.label()))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    String encoded() {
        return String.join(
                "\t",
                id.toString(),
                family.toString(),
                section,
                language,
                Long.toString(published.getEpochSecond()),
                String.join(" ", facts),
                String.join(" ", topics));
    }

    static Card decode(String text) {
        String[] parts = text.split("\t", -1);
        return new Card(
                UUID.fromString(parts[0]),
                UUID.fromString(parts[1]),
                parts[2],
                parts[3],
                Instant.ofEpochSecond(Long.parseLong(parts[4])),
                words(parts[5]),
                words(parts[6]));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.copyOf(List.of(text.split(" ")));
    }
}
