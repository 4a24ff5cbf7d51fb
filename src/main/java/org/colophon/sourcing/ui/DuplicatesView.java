package org.colophon.sourcing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.sourcing.FactLine;

/** Facts that say the same and are perhaps one. */
@Route("facts/duplicates")
@PageTitle("Duplicates of facts")
@RolesAllowed("EDIT")
class DuplicatesView extends Div {

    private static final int GROUPS = 50;
    private static final int EACH = 20;

    private final FactTools tools;
    private final Div groups = new Div();

    DuplicatesView(FactTools tools) {
        this.tools = tools;
        addClassNames("page", "facts");
        RouterLink back = new RouterLink("Back to all facts", FactsView.class);
        Paragraph hint = new Paragraph("Facts of one kind that say the same. They may still be about different things:"
                + " look at labels and sources before you merge.");
        hint.addClassName("hint");
        add(new FactKeys(back, new H1("Duplicates"), hint, groups));
        read();
    }

    private void read() {
        groups.removeAll();
        List<List<FactLine>> found = tools.desk().duplicates(GROUPS, EACH);
        if (found.isEmpty()) {
            Div empty = new Div(new H2("No duplicates"), new Paragraph("No two facts of one kind say the same."));
            empty.addClassName("empty");
            groups.add(empty);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("duplicates");
        found.stream().filter(same -> same.size() > 1).forEach(same -> list.add(row(same)));
        groups.add(list);
    }

    private ListItem row(List<FactLine> same) {
        Span print = new Span(tools.print(same.getFirst().fact()));
        print.addClassName("fact-print");
        Span labels = new Span(same.stream()
                .map(line -> line.fact().label())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(" · ")));
        Div what = new Div(print, new Div(labels));
        String words = "Compare and merge %d…".formatted(same.size());
        Button merge = new Button(
                words, click -> MergeDialog.open(tools, same.getFirst(), same.subList(1, same.size()), this::read));
        return new ListItem(what, merge);
    }
}
