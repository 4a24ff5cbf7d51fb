package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.Statement;

/** What readers will see of the text as it stands, and once the reviewer has signed. */
class StatementsPart extends Div {

    private List<Object> shown = List.of();

    void show(ReviewDesk desk) {
        boolean signed = desk.review().isPresent();
        List<Object> wanted = new ArrayList<>(said(desk.statement()));
        desk.signed().ifPresent(statement -> wanted.addAll(said(statement)));
        wanted.add(signed);
        if (wanted.equals(shown)) {
            return; // whatever has the focus keeps it
        }
        shown = wanted;
        removeAll();
        String language = desk.draft().article().language();
        add(new StatementBox(signed ? "As it stands, signed" : "Now", desk.statement(), language));
        desk.signed()
                .filter(then -> !signed && !said(then).equals(said(desk.statement())))
                .ifPresent(then -> add(new StatementBox("Once you have signed", then, language)));
    }

    private static List<Object> said(Statement statement) {
        return List.of(
                statement.state(),
                statement.line(),
                statement.details(),
                String.valueOf(statement.verdict()),
                statement.responsible());
    }
}
