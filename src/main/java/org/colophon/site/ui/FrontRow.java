package org.colophon.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.colophon.shared.ui.IconButton;

/** One place of the front page: its article, until when, and where to move it, by keys or by dragging. */
class FrontRow extends ListItem {

    private final Button up;
    private final Button down;

    /** @param changed is told which place to go on with */
    FrontRow(FrontDraft draft, int index, ZoneId zone, IntConsumer changed) {
        FrontDraft.Line line = draft.lines().get(index);
        int last = draft.lines().size() - 1;
        Span name = new Span(line.headline());
        name.addClassName("name");
        Span about = new Span((index == 0 ? "Lead" : "Place " + (index + 1)) + about(line));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        up = new IconButton(VaadinIcon.ARROW_UP, "Move “" + line.headline() + "” up", () -> {
            draft.swap(index, index - 1);
            changed.accept(index - 1);
        });
        up.setEnabled(index > 0);
        down = new IconButton(VaadinIcon.ARROW_DOWN, "Move “" + line.headline() + "” down", () -> {
            draft.swap(index, index + 1);
            changed.accept(index + 1);
        });
        down.setEnabled(index < last);
        Button off = new IconButton(VaadinIcon.CLOSE_SMALL, "Take “" + line.headline() + "” off", () -> {
            draft.remove(index);
            changed.accept(Math.min(index, last - 1));
        });
        addClassName("front-row");
        add(what, until(draft, index, zone, changed), up, down, off);
        draggable(draft, index, changed);
    }

    /** Sets the focus where somebody who moves things by keys goes on. */
    void focusMove() {
        (up.isEnabled() ? up : down).focus();
    }

    private static String about(FrontDraft.Line line) {
        return line.article() == null
                ? " · readers do not see it; take it off"
                : " · " + line.article().sectionName();
    }

    private static DateTimePicker until(FrontDraft draft, int index, ZoneId zone, IntConsumer changed) {
        FrontDraft.Line line = draft.lines().get(index);
        DateTimePicker until = new DateTimePicker("Until (optional)");
        until.setLocale(Locale.UK);
        until.setDatePlaceholder("Date");
        until.setTimePlaceholder("Time");
        until.setAriaLabel("Until when “" + line.headline() + "” stands there");
        if (line.place().endsAt() != null) {
            until.setValue(LocalDateTime.ofInstant(line.place().endsAt(), zone));
        }
        until.addValueChangeListener(change -> {
            LocalDateTime value = change.getValue();
            draft.end(index, value == null ? null : value.atZone(zone).toInstant());
            changed.accept(index);
        });
        return until;
    }

    private void draggable(FrontDraft draft, int index, IntConsumer changed) {
        DragSource<FrontRow> source = DragSource.create(this);
        source.setDragData(index);
        DropTarget<FrontRow> target = DropTarget.create(this);
        target.addDropListener(drop -> drop.getDragData().ifPresent(from -> {
            if (from instanceof Integer number && number != index) {
                draft.move(number, index);
                changed.accept(index);
            }
        }));
    }
}
