package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.SignOffs;
import org.colophon.disclosure.Statement;
import org.colophon.shared.Newsroom;

/** What the manuscript knows, what is declared beside it, the statement that follows from both, and who signed for it. */
@CssImport("./review/review.css")
class DisclosureView extends Div {

    private final Disclosures disclosures;
    private final Articles articles;
    private final EditorContext editor;
    private final ClaimsList claims;
    private final AuthorshipView authorship = new AuthorshipView();
    private final SignOffsPart signOffs;
    private final Div statement = new Div();

    DisclosureView(
            Disclosures disclosures,
            SignOffs signOffs,
            Articles articles,
            ClaimsList claims,
            Newsroom newsroom,
            EditorContext editor) {
        this.disclosures = disclosures;
        this.articles = articles;
        this.editor = editor;
        this.claims = claims;
        this.signOffs = new SignOffsPart(signOffs, editor, newsroom, editor::reload);
        addClassName("entries");
        Button claim = new Button("I wrote the selected passage…", click -> editor.whenSelected(claims::ask));
        claim.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        claim.setTooltipText("Where text counts as AI’s though a person wrote it: somebody else has to agree.");
        claim.setVisible(editor.mayChange());
        add(
                authorship,
                claims,
                new Div(claim),
                new DeclarationForm(disclosures, editor, this::refresh),
                new H3("What readers will see"),
                statement,
                this.signOffs);
        refresh();
    }

    /** Shows everything as it is by now; what somebody is entering stays. */
    void textChanged() {
        claims.refresh();
        refresh();
    }

    private void refresh() {
        Draft draft = articles.draft(editor.id());
        authorship.show(disclosures.authorship(draft));
        Statement derived = disclosures.statement(draft);
        statement.removeAll();
        statement.add(new StatementBox("", derived, draft.article().language()));
        signOffs.show(derived.review());
    }
}
