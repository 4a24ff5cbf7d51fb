package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.Disclosures;
import org.colophon.disclosure.Statement;

/** What the manuscript knows, what is declared beside it, and the statement that follows from both. */
class DisclosureView extends Div {

    private final Disclosures disclosures;
    private final Articles articles;
    private final EditorContext editor;
    private final AuthorshipView authorship = new AuthorshipView();
    private final Div statement = new Div();

    DisclosureView(Disclosures disclosures, Articles articles, ClaimsList claims, EditorContext editor) {
        this.disclosures = disclosures;
        this.articles = articles;
        this.editor = editor;
        addClassName("entries");
        statement.addClassName("statement");
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
                statement);
        refresh();
    }

    private void refresh() {
        Draft draft = articles.draft(editor.id());
        authorship.show(disclosures.authorship(draft));
        Statement derived = disclosures.statement(draft);
        statement.removeAll();
        Paragraph line = new Paragraph(derived.line());
        line.addClassName("line");
        statement.getElement().setAttribute("lang", editor.article().language());
        statement.getElement().setAttribute("data-state", derived.state().code());
        statement.add(line);
        derived.details().forEach(sentence -> statement.add(new Paragraph(sentence)));
    }
}
