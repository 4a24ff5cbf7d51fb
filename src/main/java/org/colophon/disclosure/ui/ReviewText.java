package org.colophon.disclosure.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.colophon.article.Draft;
import org.colophon.article.PreviewStyles;
import org.colophon.disclosure.AiPassage;
import org.colophon.disclosure.CanonicalText;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.TextName;
import org.colophon.markup.AiPassages;
import org.colophon.markup.Markup;

/** An article under review as readers see it, in the preview's frame, with what AI wrote and the facts marked. */
@Tag("colophon-review-text")
@JsModule("./review/review-text.ts")
class ReviewText extends Component implements HasStyle {

    private final Markup markup;
    private String html = "";

    ReviewText(Markup markup, PreviewStyles styles) {
        this.markup = markup;
        getElement().setPropertyList("stylesheets", styles.addresses());
    }

    /** Shows a draft with these passages marked. */
    void show(Draft draft, List<AiPassage> passages) {
        language(draft);
        send(page(draft, passages));
    }

    /** Shows what has changed in a draft since somebody looked at it. */
    void showChanges(Draft draft, CanonicalText before, CanonicalText now) {
        language(draft);
        send(article(
                markup.comparedInline(before.headline(), now.headline(), draft.references())
                        .value(),
                markup.comparedInline(before.standfirst(), now.standfirst(), draft.references())
                        .value(),
                markup.compared(before.body(), now.body(), draft.references()).value()));
    }

    /** Shows where one passage stands. */
    void showPassage(Draft draft, AiPassage passage) {
        getElement().callJsFunction("showPassage", page(draft, List.of(passage)));
    }

    /** Shows where one fact stands. @param key the article's own */
    void showFact(String key) {
        getElement().callJsFunction("showFact", key);
    }

    /** Brings the text into view, where it does not stand beside the list. */
    void comeIntoView() {
        getElement().executeJs("this.scrollIntoView({block: 'start', behavior: 'auto'})");
    }

    /** What the browser was sent last. */
    String html() {
        return html;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().callJsFunction("setHtml", html);
    }

    private void send(String page) {
        html = page;
        if (isAttached()) {
            getElement().callJsFunction("setHtml", html);
        }
    }

    private void language(Draft draft) {
        getElement().setAttribute("lang", draft.article().language());
    }

    private String page(Draft draft, List<AiPassage> passages) {
        Texts texts = draft.manuscript().texts();
        return article(
                markup.inline(texts.headline(), draft.references(), marks(TextName.HEADLINE, passages))
                        .value(),
                markup.inline(texts.standfirst(), draft.references(), marks(TextName.STANDFIRST, passages))
                        .value(),
                markup.article(texts.body(), draft.references(), marks(TextName.BODY, passages))
                        .html()
                        .value());
    }

    private static AiPassages marks(TextName text, List<AiPassage> passages) {
        return AiPassages.of(
                passages.stream()
                        .filter(passage -> passage.text() == text)
                        .map(passage -> new int[] {passage.from(), passage.to()})
                        .toList(),
                "");
    }

    private static String article(String headline, String standfirst, String body) {
        return "<article class=\"article\"><header class=\"article-head\"><h1>" + headline
                + "</h1><p class=\"standfirst\">" + standfirst + "</p></header><div class=\"article-body prose\">"
                + body
                + "</div></article>";
    }
}
