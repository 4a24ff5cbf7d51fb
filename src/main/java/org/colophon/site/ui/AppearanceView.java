package org.colophon.site.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.colophon.shared.ui.Unsaved;
import org.colophon.site.Appearance;
import org.colophon.site.AppearanceDrafts;
import org.colophon.site.Appearances;

/** Name, logo, colours, type and footer of the paper, with a preview beside them. */
@Route("site/appearance")
@PageTitle("Appearance")
@Menu(title = "Appearance", order = 13, icon = "vaadin:paintbrush")
@RolesAllowed("ADMINISTER")
@CssImport("./site/site.css")
class AppearanceView extends Div implements BeforeLeaveObserver {

    private final Appearances appearances;
    private final AppearanceForm form;
    private final AppearancePreview preview;
    private final Span status = new Span();
    private final Button discard = new Button("Discard changes", click -> load());
    private final Button undo = new Button("As before the last change", click -> goBack());
    private final Button reset = new Button("As it comes", click -> propose(Appearance.PLAIN));
    private final Button save = new Button("Save", click -> save());
    private Appearance base = Appearance.PLAIN;
    private boolean dirty;

    AppearanceView(Appearances appearances, AppearanceDrafts drafts, Newsroom newsroom) {
        this.appearances = appearances;
        this.preview = new AppearancePreview(drafts);
        this.form = new AppearanceForm(appearances, newsroom, this::changed);
        addClassNames("page", "appearance");
        status.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div head = new Div(new H1("Appearance"));
        head.addClassName("page-head");
        Div parts = new Div(form, preview);
        parts.addClassName("appearance-parts");
        Div bar = new Div(status, undo, reset, discard, save);
        bar.addClassName("save-bar");
        add(head, new Paragraph("How readers see the paper. Nothing changes for them before you save."), parts, bar);
        load();
    }

    private void load() {
        base = appearances.current();
        form.show(base);
        changed();
    }

    private void goBack() {
        propose(appearances.before(base.number()));
    }

    /** Puts another appearance into the form, as a change to the one that stands. */
    private void propose(Appearance other) {
        form.show(other.numbered(base.number()));
        changed();
    }

    private void changed() {
        Appearance draft = form.value();
        dirty = !draft.equals(base);
        status.setText(dirty ? "Changes that readers do not see yet" : "Nothing is changed");
        discard.setEnabled(dirty);
        save.setEnabled(dirty);
        undo.setEnabled(base.number() > 0);
        reset.setEnabled(!draft.looksLike(Appearance.PLAIN));
        Unsaved.guard(UI.getCurrent(), dirty);
        try {
            preview.show(appearances.checked(draft));
            form.clear();
        } catch (BadInput bad) {
            form.refused(bad);
        }
    }

    private void save() {
        form.clear();
        try {
            appearances.save(form.value());
        } catch (BadInput bad) {
            if (!form.refused(bad)) {
                Notice.problem(bad.reason());
            }
            return;
        }
        load();
        Notice.done("Saved. Readers see it now.", "/", "Open the front page");
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            Unsaved.ask(
                    event,
                    "The changes to the appearance are not saved. If you leave, they are lost.",
                    () -> dirty = false);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Unsaved.guard(event.getUI(), false);
    }
}
