package org.colophon.sourcing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colophon.identity.PersonId;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactRevision;
import org.colophon.sourcing.SourceId;
import org.jspecify.annotations.Nullable;

/** Who changed what about a fact, the latest first, a stretch at a time. */
class FactHistory extends Div {

    private static final int STRETCH = 10;

    private final FactTools tools;
    private final FactId fact;
    private final Function<SourceId, String> titles;
    private final Map<PersonId, String> names = new HashMap<>();
    private final FactPanel.Growing list = new FactPanel.Growing("fact-history", "Changes of this fact");
    private long before = Long.MAX_VALUE;

    FactHistory(FactTools tools, FactId fact) {
        this.tools = tools;
        this.fact = fact;
        this.titles = FactPanel.titles(tools);
        list.more.addClickListener(click -> read());
        add(list);
        read();
    }

    private void read() {
        List<FactRevision> read = tools.facts().history(fact, before, STRETCH + 1);
        List<ListItem> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(read.size(), STRETCH); i++) {
            rows.add(row(read.get(i), i + 1 < read.size() ? read.get(i + 1) : null));
            before = read.get(i).number();
        }
        list.add(rows, read.size() > STRETCH);
    }

    private ListItem row(FactRevision now, @Nullable FactRevision old) {
        Span about = new Span("%s, %s".formatted(tools.newsroom().shown(now.changedAt()), name(now.changedBy())));
        about.addClassName("about");
        ListItem row = new ListItem(about);
        if (old == null) {
            row.add(new Span("Entered as “%s”".formatted(now.stated().value())));
        } else {
            row.add(new ChangeList(FactFields.between(FactFields.of(old, titles), FactFields.of(now, titles))));
        }
        if (!now.note().isEmpty()) {
            Span note = new Span(now.note());
            note.addClassName("note");
            row.add(note);
        }
        return row;
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "Somebody" : names.computeIfAbsent(id, tools::name);
    }
}
