package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.disclosure.Disclosures;
import org.springframework.core.annotation.Order;

/** Where the desk sees who wrote the words and what readers will be told, and declares other uses of AI. */
@org.springframework.stereotype.Component
@Order(30)
class DisclosurePanel implements EditorPanel {

    private final Disclosures disclosures;
    private final Articles articles;

    DisclosurePanel(Disclosures disclosures, Articles articles) {
        this.disclosures = disclosures;
        this.articles = articles;
    }

    @Override
    public String title() {
        return "Disclosure";
    }

    @Override
    public String place() {
        return "disclosure";
    }

    @Override
    public Component open(EditorContext editor) {
        return new DisclosureView(disclosures, articles, editor);
    }

    @Override
    public boolean refreshes() {
        return true;
    }
}
