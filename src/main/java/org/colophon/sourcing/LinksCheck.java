package org.colophon.sourcing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.Located;
import org.colophon.markup.Markup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Points out links in the body to pages that the newsroom watches as sources, of this article or another, and last found
 * gone. Nothing is fetched for it.
 */
@Component
@Order(26)
class LinksCheck implements Check {

    private static final CheckRule DEAD_LINK = CheckRule.recommended(
            "dead-link",
            "Dead links",
            "No link in the text leads to a page that the newsroom, which watches the pages of its sources, last found"
                    + " gone.");

    private static final int MOST = 1_000;

    private final StoredSources sources;
    private final Markup markup;

    LinksCheck(StoredSources sources, Markup markup) {
        this.sources = sources;
        this.markup = markup;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(DEAD_LINK);
    }

    @Override
    public List<Finding> check(Draft draft) {
        List<Located> links = markup.located(draft.manuscript().texts().body()).stream()
                .filter(place -> place.kind() == Located.Kind.LINK && isWebAddress(place.words()))
                .limit(MOST)
                .toList();
        if (links.isEmpty()) {
            return List.of();
        }
        Set<String> keys =
                links.stream().map(link -> SourceAddress.key(link.words())).collect(Collectors.toSet());
        Set<String> dead = sources.keysWithCondition(keys, SourceCondition.DEAD.code());
        return links.stream()
                .filter(link -> dead.contains(SourceAddress.key(link.words())))
                .map(link -> DEAD_LINK
                        .found(
                                "A link leads to %s, and nothing is to be found there any more. Correct or remove it."
                                        .formatted(link.words()),
                                "body")
                        .at(TextName.BODY, link.from(), link.length()))
                .toList();
    }

    private static boolean isWebAddress(String target) {
        return target.startsWith("https://") || target.startsWith("http://");
    }
}
