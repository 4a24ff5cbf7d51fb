package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import org.colophon.article.ArticleClaims;
import org.colophon.article.Articles;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.SignOffs;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** Where the desk sees who wrote the words and what readers will be told, and declares other uses of AI. */
@org.springframework.stereotype.Component
@Order(30)
class DisclosurePanel implements EditorPanel {

    private final Disclosures disclosures;
    private final SignOffs signOffs;
    private final Articles articles;
    private final ArticleClaims claims;
    private final People people;
    private final Newsroom newsroom;

    DisclosurePanel(
            Disclosures disclosures,
            SignOffs signOffs,
            Articles articles,
            ArticleClaims claims,
            People people,
            Newsroom newsroom) {
        this.disclosures = disclosures;
        this.signOffs = signOffs;
        this.articles = articles;
        this.claims = claims;
        this.people = people;
        this.newsroom = newsroom;
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
        ClaimsList open = new ClaimsList(claims, people, newsroom, editor.id(), editor::reload);
        return new DisclosureView(disclosures, signOffs, articles, open, newsroom, editor);
    }

    @Override
    public void textChanged(Component opened) {
        if (opened instanceof DisclosureView view) {
            view.textChanged();
        }
    }

    @Override
    public boolean refreshes() {
        return true;
    }
}
