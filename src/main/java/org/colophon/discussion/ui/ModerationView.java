package org.colophon.discussion.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.ModeratedComment;
import org.colophon.discussion.Moderation;
import org.colophon.discussion.ModerationSettings;
import org.colophon.discussion.Sanctions;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The moderators' queue: what waits, what was reported, what is new, and appeals. Can be worked with the keyboard. */
@Route("comments")
@PageTitle("Comments")
@Menu(title = "Comments", order = 5, icon = "vaadin:comments")
@RolesAllowed("MODERATE")
class ModerationView extends Div {

    private static final int STRETCH = 30;

    /** Keys are those of the list alone: nobody who types somewhere decides anything. */
    private static final String KEYS = """
            this.addEventListener('keydown', (event) => {
              if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(
                  'input, textarea, vaadin-select, vaadin-checkbox, vaadin-text-area')) return;
              const rows = [...this.querySelectorAll(':scope > li')];
              const row = document.activeElement?.closest('li');
              const at = rows.indexOf(row);
              if (event.key === 'j' || event.key === 'k') {
                const next = rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'j' ? 1 : -1)))];
                next?.focus();
                next?.scrollIntoView({ block: 'nearest' });
              } else if (row && 'arfux'.includes(event.key)) {
                $0.$server.pressed(event.key, row.dataset.comment);
              } else return;
              event.preventDefault();
            });""";

    private enum Tab {
        HELD("Waiting"),
        REPORTED("Reported"),
        APPEALS("Appeals"),
        NEWEST("Newest");

        private final String title;

        Tab(String title) {
            this.title = title;
        }
    }

    private final Moderation moderation;
    private final Newsroom newsroom;
    private final ModerationDialogs dialogs;
    private final Select<Tab> tab = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Button more = new Button("Show more", click -> showMore());
    private final Button approve = new Button("Publish chosen", click -> chosen(true));
    private final Button reject = new Button("Turn down chosen", click -> chosen(false));
    private final List<ModerationRow> rows = new ArrayList<>();
    private @Nullable String next;

    ModerationView(Moderation moderation, ModerationSettings settings, Sanctions sanctions, Newsroom newsroom) {
        this.moderation = moderation;
        this.newsroom = newsroom;
        this.dialogs = new ModerationDialogs(moderation, settings, sanctions, newsroom);
        addClassNames("page", "comments-page");
        Div head = new Div(new H1("Comments"), new RouterLink("Rules of moderation", RulesView.class));
        head.addClassName("page-head");
        tab.setLabel("Show");
        tab.setItems(Tab.values());
        tab.setItemLabelGenerator(one -> one.title);
        tab.setValue(moderation.waiting().held() > 0 ? Tab.HELD : Tab.NEWEST);
        tab.addValueChangeListener(change -> start());
        reject.addThemeVariants(ButtonVariant.LUMO_ERROR);
        Div tools = new Div(tab, approve, reject);
        tools.addClassName("filters");
        count.getElement().setAttribute("role", "status");
        Paragraph help = new Paragraph(
                "Keys in the list: j next, k previous, a publish, r turn down, f point out, " + "u undo, x choose.");
        help.addClassName("hint");
        list.addClassNames("simple-rows", "comments");
        list.getElement().setAttribute("aria-label", "Comments");
        list.getElement().executeJs(KEYS, getElement());
        more.setDisableOnClick(true);
        add(head, tools, count, help, list, more);
        start();
    }

    private void start() {
        list.removeAll();
        rows.clear();
        next = null;
        count();
        showMore();
    }

    private void count() {
        Moderation.Waiting waiting = moderation.waiting();
        count.setText("%d waiting, %d reported, %d appeals."
                .formatted(waiting.held(), waiting.reported(), waiting.appeals()));
    }

    private void showMore() {
        switch (tab.getValue()) {
            case HELD -> show(moderation.held(next, STRETCH));
            case NEWEST -> show(moderation.newest(next, STRETCH));
            case REPORTED -> show(new Slice<>(moderation.reported(STRETCH), null));
            case APPEALS -> {
                moderation
                        .appeals(STRETCH)
                        .forEach(appeal -> row(appeal.comment()).about(appeal, dialogs, this::start));
                more.setVisible(false);
            }
        }
        if (rows.isEmpty()) {
            list.add(new com.vaadin.flow.component.html.ListItem("Nothing is to be done here."));
        }
    }

    private void show(Slice<ModeratedComment> slice) {
        slice.items().forEach(this::row);
        next = slice.next();
        more.setVisible(next != null);
        more.setEnabled(true);
    }

    private ModerationRow row(ModeratedComment comment) {
        ModerationRow row = new ModerationRow(comment, newsroom, this::act, dialogs);
        rows.add(row);
        list.add(row);
        return row;
    }

    /** A key was pressed while a comment had the focus. */
    @ClientCallable
    private void pressed(String key, String comment) {
        rows.stream()
                .filter(row -> row.id().toString().equals(comment))
                .findFirst()
                .ifPresent(row -> {
                    switch (key) {
                        case "a" -> act(row, ModerationRow.Act.APPROVE);
                        case "r" -> act(row, ModerationRow.Act.TURN_DOWN);
                        case "f" -> act(row, ModerationRow.Act.FEATURE);
                        case "u" -> act(row, ModerationRow.Act.UNDO);
                        case "x" -> row.choose();
                        default -> {}
                    }
                });
    }

    private void act(ModerationRow row, ModerationRow.Act act) {
        CommentId id = row.id();
        try {
            switch (act) {
                case APPROVE -> moderation.approve(id);
                case TURN_DOWN -> {
                    moderation.claim(id);
                    dialogs.turnDown(row.comment(), () -> done(row));
                    return;
                }
                case FEATURE -> moderation.feature(id, !row.comment().about().featured());
                case UNDO -> moderation.undo(id);
            }
            done(row);
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
    }

    /** The row stays where it is, with what has become of it, so that it can be undone. */
    private void done(ModerationRow row) {
        row.show(moderation.get(row.id()));
        count();
    }

    private void chosen(boolean publish) {
        List<ModerationRow> chosen =
                rows.stream().filter(ModerationRow::isChosen).toList();
        if (chosen.isEmpty()) {
            Notice.problem("Choose comments first.");
        } else if (publish) {
            each(chosen, row -> moderation.approve(row.id()));
        } else {
            dialogs.statement(
                    "Turn down %d comments".formatted(chosen.size()),
                    why -> each(chosen, row -> moderation.turnDown(row.id(), why)));
        }
    }

    private interface Work {

        void on(ModerationRow row);
    }

    private void each(List<ModerationRow> chosen, Work work) {
        int failed = 0;
        for (ModerationRow row : chosen) {
            try {
                work.on(row);
                row.show(moderation.get(row.id()));
            } catch (BadInput bad) {
                failed++;
            }
        }
        count();
        if (failed == 0) {
            Notice.done("%d comments decided.".formatted(chosen.size()));
        } else {
            Notice.problem("%d of %d could not be decided.".formatted(failed, chosen.size()));
        }
    }
}
