package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.disclosure.Disclosures;
import org.springframework.core.annotation.Order;

/** Where the desk says which AI tools were used for what, and sees what readers will be told. */
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
        return new DeclarationForm(disclosures, articles, editor);
    }
}
