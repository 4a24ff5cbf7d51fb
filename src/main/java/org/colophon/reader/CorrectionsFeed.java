package org.colophon.reader;

import java.util.List;
import java.util.Set;
import org.colophon.change.Subject;
import org.colophon.publication.Errata;
import org.colophon.publication.Erratum;
import org.colophon.reader.page.Words;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The newest corrections as a feed: the kind and the headline as title, the note as text. */
@Component
class CorrectionsFeed {

    private static final int SIZE = 30;

    private final Errata errata;
    private final Newsroom newsroom;

    CorrectionsFeed(Errata errata, Newsroom newsroom) {
        this.errata = errata;
        this.newsroom = newsroom;
    }

    Feed newest() {
        Words words = Words.in(newsroom.language());
        return new Feed(
                newsroom.name() + ": " + words.get("corrections.title"),
                words.get("corrections.lead"),
                newsroom.language(),
                "/corrections",
                errata.newest(null, SIZE).items().stream().map(this::item).toList(),
                Set.of(Subject.CORRECTIONS));
    }

    private Feed.Item item(Erratum one) {
        String kind = Words.in(one.language()).get("note." + one.kind());
        String html = "<p>" + HtmlUtils.htmlEscape(one.text(), "UTF-8") + "</p>";
        return new Feed.Item(
                "urn:uuid:" + one.id(),
                newsroom.link(one.path()),
                kind + ": " + one.headline(),
                one.language(),
                List.of(),
                one.text(),
                html,
                html,
                null,
                List.of(kind),
                one.at(),
                one.at());
    }
}
