package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.colophon.publication.Impact;
import org.colophon.publication.ImpactCount;
import org.colophon.publication.ImpactRow;
import org.colophon.shared.BadInput;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.jspecify.annotations.Nullable;

/** Shows every article that a change of a fact reaches, before it is saved. */
public final class ImpactDialog extends Dialog {

    private static final int STRETCH = 20;

    private final Impact impact;
    private final FactId fact;
    private final @Nullable FactEntry proposed;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    /**
     * @param proposed what the fact is to say; null to show what uses it as it is
     * @param save saves the change when the person agrees
     */
    public ImpactDialog(Impact impact, FactId fact, @Nullable FactEntry proposed, ImpactCount count, Runnable save) {
        this.impact = impact;
        this.fact = fact;
        this.proposed = proposed;
        setHeaderTitle("Articles that use this fact");
        setWidth("min(44rem, 94vw)");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Articles that use this fact");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(counted(count)), new Paragraph(consequence(count)));
        if (!count.complete()) {
            add(new Paragraph("Articles published before the last upgrade are still being looked through;"
                    + " there may be more."));
        }
        add(rows, more);
        showMore();
        Button all = new Button(
                count.total() == 1 ? "Save for 1 article" : "Save for all %,d articles".formatted(count.total()),
                click -> save(save));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), all);
    }

    private void save(Runnable save) {
        try {
            save.run();
            close();
        } catch (BadInput bad) {
            close();
            Notice.problem(bad.reason());
        }
    }

    private void showMore() {
        Slice<ImpactRow> slice = impact.page(fact, proposed, next, STRETCH);
        slice.items().forEach(row -> rows.add(row(row)));
        next = slice.next();
        more.setVisible(next != null);
    }

    static String counted(ImpactCount count) {
        List<String> parts = new ArrayList<>();
        if (count.published() > 0) {
            parts.add("%,d published".formatted(count.published()));
        }
        if (count.drafts() > 0) {
            parts.add(count.drafts() == 1 ? "1 draft" : "%,d drafts".formatted(count.drafts()));
        }
        if (count.trashed() > 0) {
            parts.add("%,d in the trash".formatted(count.trashed()));
        }
        String sum = count.total() == 1 ? "1 article uses" : "%,d articles use".formatted(count.total());
        return parts.isEmpty() ? "No article uses it." : sum + " it: " + String.join(", ", parts) + ".";
    }

    private static String consequence(ImpactCount count) {
        return count.published() == 0
                ? "Drafts follow at once and say so."
                : "Drafts follow at once and say so. What is published stays as it is: a correction is prepared for"
                        + " each published article and waits for an editor.";
    }

    private static ListItem row(ImpactRow row) {
        Span name = new Span(row.headline().isBlank() ? "Untitled" : row.headline());
        name.addClassName("name");
        name.getElement().setAttribute("lang", row.language());
        Div about = new Div(new Span(state(row)), new Span("{{" + row.key() + "}}"));
        about.addClassName("about");
        Div change = change(row.told(), row.would(), row.language());
        Div what = new Div(name, change, about);
        what.addClassName("what");
        return new ListItem(what);
    }

    /** What readers were told and what is right, for eyes and ears. */
    static Div change(@Nullable String told, String right, String language) {
        Div change = new Div();
        change.addClassName("change");
        if (told != null) {
            Span before = new Span(told);
            before.getElement().setAttribute("lang", language);
            Span arrow = new Span("→");
            arrow.getElement().setAttribute("aria-hidden", "true");
            change.add(spoken("Readers were told: "), before, arrow);
        }
        Span after = new Span(right);
        after.getElement().setAttribute("lang", language);
        change.add(spoken(told == null ? "Would read: " : "now: "), after);
        return change;
    }

    private static Span spoken(String words) {
        Span span = new Span(words);
        span.addClassName("unseen");
        return span;
    }

    private static String state(ImpactRow row) {
        if (row.trashed()) {
            return "In the trash";
        }
        if (row.told() != null) {
            return "Published";
        }
        return switch (row.state()) {
            case PUBLISHED, CORRECTING -> "Published without it, used in the draft";
            default -> row.state().title();
        };
    }
}
