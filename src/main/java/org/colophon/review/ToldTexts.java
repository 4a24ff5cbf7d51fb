package org.colophon.review;

import java.util.stream.Stream;
import org.colophon.audit.AuditWords;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.colophon.notification.NewsWords;
import org.springframework.stereotype.Component;

/** What the audit log says about articles and what people were told of them, so that a passage can be removed from it. */
@Component
class ToldTexts implements FurtherTexts {

    private final AuditWords log;
    private final NewsWords news;

    ToldTexts(AuditWords log, NewsWords news) {
        this.log = log;
        this.news = news;
    }

    @Override
    public String where() {
        return "in the audit log and in news";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return Stream.concat(
                        log.of("article", manuscript.value().toString()).stream(),
                        news.of("articles/" + manuscript.value()).stream())
                .mapToInt(passage::count)
                .sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        log.replace("article", manuscript.value().toString(), passage::apply);
        news.replace("articles/" + manuscript.value(), passage::apply);
    }
}
