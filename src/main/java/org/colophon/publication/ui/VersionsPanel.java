package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.KeptVersion;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** What was published when and by whom, and which earlier versions readers can open. */
@org.springframework.stereotype.Component
@Order(95)
class VersionsPanel implements EditorPanel {

    private final EarlierVersions versions;
    private final PublishedArticles published;
    private final Newsroom newsroom;

    VersionsPanel(EarlierVersions versions, PublishedArticles published, Newsroom newsroom) {
        this.versions = versions;
        this.published = published;
        this.newsroom = newsroom;
    }

    @Override
    public String title() {
        return "Versions";
    }

    @Override
    public String place() {
        return "versions";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        Div panel = new Div();
        panel.addClassNames("entries", "versions-panel");
        fill(panel, editor);
        return panel;
    }

    private void fill(Div panel, EditorContext editor) {
        panel.removeAll();
        List<KeptVersion> kept = versions.kept(editor.id());
        if (kept.isEmpty()) {
            panel.add(new Paragraph("Nothing of it has been published yet."));
            return;
        }
        panel.add(new Paragraph(
                versions.areOpen()
                        ? "Readers can open earlier versions, except those that are hidden."
                        : "This newsroom shows readers no earlier versions."));
        String path = published.summary(editor.id()).map(PublishedSummary::path).orElse("");
        kept.forEach(version -> panel.add(row(panel, editor, version, path)));
    }

    private Div row(Div panel, EditorContext editor, KeptVersion version, String path) {
        Div row = new Div(new H3("Version " + version.number()));
        row.addClassName("entry");
        Span about = new Span("%s by %s".formatted(newsroom.shown(version.at()), version.by()));
        about.addClassName("about");
        row.add(about);
        String hidden = version.hiddenBecause();
        String state = version.current()
                ? "Readers see this one."
                : version.takenBack()
                        ? "Closed to readers: the article was taken back after it."
                        : hidden != null ? "Hidden from readers: " + hidden : "";
        if (!state.isEmpty()) {
            row.add(new Paragraph(state));
        }
        Div tools = new Div();
        tools.addClassName("tools");
        if (version.current() && !path.isEmpty()) {
            tools.add(link(path, "Open", version));
        } else if (versions.areOpen() && !path.isEmpty() && !version.takenBack() && hidden == null) {
            tools.add(link(path + "/versions/" + version.number(), "Open", version));
        }
        if (CurrentPerson.require().may(Permission.PUBLISH) && !version.current() && !version.takenBack()) {
            Button change = hidden == null
                    ? new Button("Hide…", click -> hide(panel, editor, version))
                    : new Button("Show again", click -> show(panel, editor, version));
            change.setAriaLabel((hidden == null ? "Hide version " : "Show again version ") + version.number());
            change.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            tools.add(change);
        }
        row.add(tools);
        return row;
    }

    private static Anchor link(String path, String words, KeptVersion version) {
        Anchor link = new Anchor(path, words);
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("aria-label", words + " version " + version.number());
        return link;
    }

    private void hide(Div panel, EditorContext editor, KeptVersion version) {
        EntryDialog dialog = new EntryDialog("Hide version " + version.number() + " from readers?");
        dialog.note(new Paragraph("Its row in the list of versions stays and says so. The version stays on record."));
        TextArea reason = new TextArea("Why, for the newsroom");
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setRequiredIndicatorVisible(true);
        dialog.add("reason", reason);
        dialog.open("Hide it", () -> {
            versions.hide(editor.id(), version.number(), reason.getValue());
            fill(panel, editor);
            Notice.done("Readers cannot open version %d any more.".formatted(version.number()));
        });
    }

    private void show(Div panel, EditorContext editor, KeptVersion version) {
        versions.show(editor.id(), version.number());
        fill(panel, editor);
        Notice.done("Readers can open version %d again.".formatted(version.number()));
    }
}
