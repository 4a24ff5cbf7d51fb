package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.colophon.disclosure.Statement;
import org.colophon.disclosure.Verdict;

/** A statement as readers would see it, and for the desk the verdict with the rule it rests on. */
class StatementBox extends Div {

    /** Where the newsroom's policy on AI is decided. */
    static final String POLICY = "ai-policy";

    /** @param title above it; empty for none @param language BCP 47 tag of the article */
    StatementBox(String title, Statement statement, String language) {
        addClassName("review-verdict");
        getElement().setAttribute("data-state", statement.state().code());
        if (!title.isEmpty()) {
            add(new H3(title));
        }
        Paragraph line = new Paragraph(statement.line());
        line.addClassName("line");
        Div words = new Div(line);
        words.getElement().setAttribute("lang", language);
        statement.details().forEach(sentence -> words.add(new Paragraph(sentence)));
        add(words);
        Verdict verdict = statement.verdict();
        if (verdict != null) {
            Paragraph rule =
                    new Paragraph("%s. %s (%s)".formatted(verdict.kind().title(), verdict.reason(), verdict.rule()));
            rule.addClassName("rule");
            add(rule);
        }
        if (!statement.responsible().named()) {
            Anchor policy = new Anchor(POLICY, "Say so in the policy on AI");
            Paragraph nobody = new Paragraph(
                    new Span("Nobody is named who answers for what is published. "), policy, new Span("."));
            nobody.addClassNames("rule", "nobody");
            add(nobody);
        }
    }
}
