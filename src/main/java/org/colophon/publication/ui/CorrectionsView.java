package org.colophon.publication.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.publication.CorrectionState;
import org.colophon.publication.Corrections;
import org.colophon.publication.FactPropagation;
import org.colophon.publication.PreparedCorrection;
import org.colophon.publication.PublishingRuns;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Confirm;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.Facts;
import org.jspecify.annotations.Nullable;

/**
 * Corrections that wait for an editor, read a stretch at a time, with how far changed facts have come. The fact that is
 * looked at stands in the address. What is published goes on when the page is left.
 */
@Route("corrections")
@PageTitle("Corrections")
@Menu(title = "Corrections", order = 4, icon = "vaadin:edit")
@PermitAll
class CorrectionsView extends Div implements BeforeEnterObserver {

    private static final int STRETCH = 40;
    private static final int LOOK_EVERY = 1_500;
    private static final int SHOWN_CHANGES = 5;
    private static final int MOST_AT_ONCE = 5_000;

    private final Corrections corrections;
    private final PublishingRuns runs;
    private final Facts facts;
    private final Newsroom newsroom;
    private final boolean mayPublish = CurrentPerson.require().may(Permission.PUBLISH);
    private final Select<CorrectionState> state = new Select<>();
    private final Div about = new Div();
    private final PropagationList changes;
    private final Button publish = new Button("Publish selected", click -> begin());
    private final Button publishAll = new Button("", click -> publishAll());
    private final Button selectAll = new Button("Select all shown", click -> selectAll());
    private final PublishingProgress progress;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable FactId fact;
    private @Nullable String next;

    CorrectionsView(Corrections corrections, PublishingRuns runs, Facts facts, Newsroom newsroom) {
        this.corrections = corrections;
        this.runs = runs;
        this.progress = new PublishingProgress(runs::seen);
        this.changes = new PropagationList(mayPublish ? this::tryAgain : null);
        this.facts = facts;
        this.newsroom = newsroom;
        addClassNames("page", "corrections");
        Div head = new Div(new H1("Corrections"));
        head.addClassName("page-head");
        state.setLabel("Show");
        state.setItems(CorrectionState.values());
        state.setItemLabelGenerator(CorrectionRow::words);
        state.setValue(CorrectionState.WAITING);
        state.addValueChangeListener(change -> start());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.setEnabled(false);
        Div tools = new Div(state, selectAll, publish, publishAll);
        tools.addClassName("filters");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Corrections");
        add(head, about, changes, tools, progress, rows, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fact = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("fact")
                .flatMap(CorrectionsView::id)
                .orElse(null);
        about.removeAll();
        if (fact != null) {
            about.add(new Paragraph("Only those of the fact “" + label(fact) + "”."));
            Button all = new Button("Show all facts", click -> UI.getCurrent().navigate(CorrectionsView.class));
            all.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            about.add(all);
        }
        start();
        showProgress();
        showChanges();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(LOOK_EVERY);
        Registration looking = ui.addPollListener(poll -> {
            showProgress();
            showChanges();
        });
        addDetachListener(detach -> {
            looking.remove();
            ui.setPollInterval(-1);
            detach.unregisterListener();
        });
    }

    /** Shows how far changed facts are, and what was prepared meanwhile. */
    private void showChanges() {
        FactId only = fact;
        List<FactPropagation> latest = only == null
                ? corrections.progress(SHOWN_CHANGES)
                : corrections.progress(only).stream().toList();
        boolean moved = changes.show(latest, this::showOnly);
        if (moved && !progress.underWay() && selected().isEmpty()) {
            start();
        }
    }

    private void tryAgain(UUID change) {
        corrections.tryAgain(change);
        showChanges();
    }

    private void showOnly(FactId one) {
        UI.getCurrent().navigate(CorrectionsView.class, new QueryParameters(Map.of("fact", List.of(one.toString()))));
    }

    private void start() {
        rows.removeAll();
        next = null;
        showMore();
    }

    private void showMore() {
        Slice<PreparedCorrection> slice = corrections.list(state.getValue(), fact, next, STRETCH);
        slice.items()
                .forEach(one -> rows.add(new CorrectionRow(
                        one, corrections, newsroom, mayPublish, this::publishOne, this::selectionChanged)));
        next = slice.next();
        more.setVisible(next != null);
        boolean none = rows.getChildren().findAny().isEmpty();
        rows.setVisible(!none);
        empty.setVisible(none);
        empty.setText(
                state.getValue() == CorrectionState.WAITING
                        ? "No correction waits. Changing a fact that published articles print prepares some."
                        : "There are none.");
        boolean choosing = mayPublish && state.getValue() == CorrectionState.WAITING;
        publish.setVisible(choosing);
        selectAll.setVisible(choosing && !none);
        long all = choosing && fact != null && next != null ? corrections.waiting(fact) : 0;
        publishAll.setVisible(all > 0);
        publishAll.setText("Publish all %,d".formatted(all));
        publishAll.setEnabled(!progress.underWay());
        selectionChanged();
    }

    private List<CorrectionRow> selected() {
        return rows.getChildren()
                .map(CorrectionRow.class::cast)
                .filter(CorrectionRow::selected)
                .toList();
    }

    private void selectAll() {
        rows.getChildren().map(CorrectionRow.class::cast).forEach(CorrectionRow::select);
        selectionChanged();
    }

    private void selectionChanged() {
        int count = selected().size();
        publish.setText(count == 0 ? "Publish selected" : "Publish %,d selected".formatted(count));
        publish.setEnabled(count > 0 && !progress.underWay());
    }

    private void publishOne(PreparedCorrection one) {
        publish(List.of(one), "Publish this correction?", "Readers are told: “" + one.note() + "”");
    }

    private void begin() {
        List<PreparedCorrection> chosen =
                selected().stream().map(CorrectionRow::correction).toList();
        publish(
                chosen,
                chosen.size() == 1 ? "Publish this correction?" : "Publish %,d corrections?".formatted(chosen.size()),
                "Each article gets a new version, and its readers the note that stands below it here.");
    }

    /** Every one of the fact that waits, shown or not. */
    private void publishAll() {
        List<PreparedCorrection> all = corrections
                .list(CorrectionState.WAITING, fact, null, MOST_AT_ONCE)
                .items();
        publish(
                all,
                "Publish %,d corrections?".formatted(all.size()),
                "Each article gets a new version with a note of what readers were told and what is right.");
    }

    private void publish(List<PreparedCorrection> chosen, String question, String consequence) {
        Confirm.askFirst(question, consequence, "Publish", () -> {
            runs.start(chosen);
            showProgress();
            start();
        });
    }

    /** Shows how far the person's own publishing is, begun here or before this page was left. */
    private void showProgress() {
        if (mayPublish && progress.show(runs.mine())) {
            start();
        }
    }

    private String label(FactId id) {
        try {
            return facts.get(id).label();
        } catch (NotFound gone) {
            return "gone";
        }
    }

    private static Optional<FactId> id(String text) {
        try {
            return Optional.of(new FactId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
