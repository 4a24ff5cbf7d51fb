package org.colophon.article.ui;

import java.util.Locale;
import org.colophon.article.Draft;
import org.colophon.article.PreviewStyles;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.springframework.stereotype.Component;

/** Draws a draft the way the reader's page draws it: the same renderer, the same style sheets. */
@Component
class Preview {

    private final Markup markup;
    private final PreviewStyles styles;

    Preview(Markup markup, PreviewStyles styles) {
        this.markup = markup;
        this.styles = styles;
    }

    PreviewFrame frame() {
        PreviewFrame frame = new PreviewFrame();
        frame.setStylesheets(styles.addresses());
        frame.setSizeFull();
        return frame;
    }

    void show(Draft draft, PreviewFrame frame) {
        Texts texts = draft.manuscript().texts();
        frame.setLanguage(Locale.forLanguageTag(draft.article().language()));
        String headline = markup.inline(texts.headline(), draft.references()).value();
        String standfirst =
                markup.inline(texts.standfirst(), draft.references()).value();
        String body = markup.article(texts.body(), draft.references()).html().value();
        frame.setHtml("<article class=\"article\"><header class=\"article-head\"><h1>" + headline
                + "</h1><p class=\"standfirst\">" + standfirst + "</p></header><div class=\"article-body prose\">"
                + body
                + "</div></article>");
    }
}
