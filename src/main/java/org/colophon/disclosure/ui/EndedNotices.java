package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.Articles;
import org.colophon.disclosure.SignOffs;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.FramePart;

/** Tells people on every page of the newsroom of sign-offs that ended and concern them. */
@org.springframework.stereotype.Component
class EndedNotices implements FramePart {

    private final SignOffs signOffs;
    private final Articles articles;
    private final Newsroom newsroom;

    EndedNotices(SignOffs signOffs, Articles articles, Newsroom newsroom) {
        this.signOffs = signOffs;
        this.articles = articles;
        this.newsroom = newsroom;
    }

    @Override
    public Component part() {
        return new EndedBadge(signOffs, articles, newsroom);
    }
}
