package org.colophon.history.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import org.colophon.article.PreviewStyles;
import org.colophon.history.ComparedPage;

/** Two points in one page, in the same frame as the editor's preview: no scripts, and no way out. */
@Tag("colophon-preview")
@JsModule("./editor/preview-frame.ts")
class ComparedFrame extends Component implements HasSize, HasStyle {

    private final ComparedPage page;

    ComparedFrame(ComparedPage page, PreviewStyles styles, Locale language) {
        this.page = page;
        addClassName("compared-frame");
        getElement().setAttribute("lang", language.toLanguageTag());
        getElement().setPropertyList("stylesheets", styles.addresses());
    }

    /** The page goes straight to the browser and is not kept as a property on the server. */
    @Override
    protected void onAttach(AttachEvent attachEvent) {
        getElement().executeJs("this.html = $0", html());
    }

    String html() {
        return "<article class=\"article\"><header class=\"article-head\"><h1>"
                + page.headline().value()
                + "</h1><p class=\"standfirst\">"
                + page.standfirst().value()
                + "</p></header><div class=\"article-body prose\">"
                + page.body().value()
                + "</div></article>";
    }
}
