package org.colophon.discussion;

import java.time.Duration;
import org.colophon.shared.BadInput;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Nobody posts more than one comment in five seconds. */
@Component
@Order(30)
class OneAtATime implements PostingRule {

    static final Duration PAUSE = Duration.ofSeconds(5);

    private final StoredComments comments;

    OneAtATime(StoredComments comments) {
        this.comments = comments;
    }

    @Override
    public void check(NewComment comment) {
        if (comments.hasPostedSince(comment.author().value(), comment.at().minus(PAUSE))) {
            throw new BadInput("text", "You posted a comment a moment ago. Wait five seconds, then send this one.");
        }
    }
}
