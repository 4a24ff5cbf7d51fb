package org.colophon.discussion;

import java.time.Duration;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First comments of a person wait, or those with links of an account that was just made, as the rules say. */
@Component
@Order(70)
class NewAccountPhase implements Phase {

    @Override
    public String code() {
        return "new-account";
    }

    @Override
    public Optional<Finding> look(Submission comment) {
        ModerationRules rules = comment.rules();
        AuthorRecord author = comment.author();
        if (author.published() < rules.firstComments()) {
            return found(Outcome.HOLD, "%d comments of this person are published.".formatted(author.published()));
        }
        boolean isNew =
                author.since().plus(Duration.ofHours(rules.newAccountHours())).isAfter(comment.at());
        return isNew && (comment.text().contains("://") || comment.text().contains("www."))
                ? found(
                        Outcome.HOLD,
                        "Has a link, and the account is not %d hours old.".formatted(rules.newAccountHours()))
                : Optional.empty();
    }
}
