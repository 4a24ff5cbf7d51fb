package org.colophon.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.colophon.site.Pages;
import org.colophon.site.StandingPage;

/** About, Imprint and Privacy, written in Markdown. */
@Route("pages")
@PageTitle("Standing pages")
@Menu(title = "Standing pages", order = 12, icon = "vaadin:file-text-o")
@RolesAllowed("EDIT")
class PagesView extends Div {

    private final Pages pages;
    private final TextField title = new TextField("Title");
    private final TextArea body = new TextArea("Text, in Markdown");
    private final Anchor view = new Anchor();
    private String slug = Pages.SLUGS.getFirst();
    private long revision;

    PagesView(Pages pages) {
        this.pages = pages;
        addClassNames("page", "entries");
        Tabs tabs = new Tabs();
        Pages.SLUGS.forEach(name -> tabs.add(new Tab(Character.toUpperCase(name.charAt(0)) + name.substring(1))));
        tabs.addSelectedChangeListener(change -> show(Pages.SLUGS.get(tabs.getSelectedIndex())));
        title.setWidthFull();
        body.setWidthFull();
        body.setMinRows(12);
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        view.setText("Open the page");
        view.setTarget("_blank");
        view.setRouterIgnore(true);
        Div buttons = new Div(save, view);
        buttons.addClassName("entry-buttons");
        Div head = new Div(new H1("Standing pages"));
        head.addClassName("page-head");
        add(head, new Paragraph("Readers find them at the foot of every page."), tabs, title, body, buttons);
        show(slug);
    }

    private void show(String wanted) {
        slug = wanted;
        StandingPage page = pages.find(wanted).orElse(null);
        title.setValue(page == null ? Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1) : page.title());
        body.setValue(page == null ? "" : page.body());
        revision = page == null ? 0 : page.revision();
        view.setHref("/" + wanted);
        view.setVisible(page != null);
    }

    private void save() {
        try {
            StandingPage saved = pages.save(slug, title.getValue(), body.getValue(), revision);
            revision = saved.revision();
            view.setVisible(true);
            title.setInvalid(false);
            body.setInvalid(false);
            Notice.done("Saved. Readers see it now.", "/" + slug, "Open the page");
        } catch (BadInput bad) {
            if ("title".equals(bad.field())) {
                title.setErrorMessage(bad.reason());
                title.setInvalid(true);
            } else {
                body.setErrorMessage(bad.reason());
                body.setInvalid(true);
            }
        }
    }
}
