package org.colophon.article;

import java.util.List;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.Located;
import org.colophon.markup.Markup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every image says in words what it shows, for whoever cannot see it. */
@Component
@Order(14)
class ImagesCheck implements Check {

    private static final CheckRule NO_ALT_TEXT = CheckRule.required(
            "no-alt-text",
            "Alternative text of images",
            "Every image in the text has an alternative text: it is all that people who cannot see the image get of it.");

    private final Markup markup;

    ImagesCheck(Markup markup) {
        this.markup = markup;
    }

    @Override
    public List<CheckRule> rules() {
        return List.of(NO_ALT_TEXT);
    }

    @Override
    public List<Finding> check(Draft draft) {
        return markup.located(draft.manuscript().texts().body()).stream()
                .filter(place ->
                        place.kind() == Located.Kind.IMAGE && place.words().isBlank())
                .map(image -> NO_ALT_TEXT
                        .found("An image has no alternative text. Say in the square brackets what it shows.", "body")
                        .at(TextName.BODY, image.from(), image.length()))
                .toList();
    }
}
