package org.colophon.article.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The preview and the panels that features bring, one tab each. A panel is made when somebody first turns to it. */
class SidePanels extends TabSheet {

    private final Map<Tab, EditorPanel> panels = new LinkedHashMap<>();
    private final Map<Tab, Div> places = new LinkedHashMap<>();
    private final EditorContext editor;
    private final Tab preview;
    private final Runnable showPreview;
    private boolean previewOld;

    /** @param showPreview draws the preview; called when somebody turns to it and the text has changed meanwhile */
    SidePanels(PreviewFrame frame, List<EditorPanel> features, EditorContext editor, Runnable showPreview) {
        this.editor = editor;
        this.showPreview = showPreview;
        addClassName("side-panels");
        addThemeVariants(TabSheetVariant.LUMO_TABS_SMALL, TabSheetVariant.LUMO_NO_PADDING);
        setSizeFull();
        Div paper = new Div(frame);
        paper.addClassName("preview-paper");
        preview = add("Preview", paper);
        features.forEach(feature -> {
            Div place = new Div();
            place.addClassName("panel");
            Tab tab = add(feature.title(), place);
            panels.put(tab, feature);
            places.put(tab, place);
        });
        addSelectedChangeListener(change -> {
            leave(change.getPreviousTab());
            if (previewShown()) {
                drawPreview();
            } else {
                fill(change.getSelectedTab());
            }
        });
    }

    /** A panel that is made anew when somebody turns to it leaves nothing behind that could be pressed in vain. */
    private void leave(@Nullable Tab tab) {
        EditorPanel panel = tab == null ? null : panels.get(tab);
        Div place = tab == null ? null : places.get(tab);
        if (panel != null && place != null && panel.refreshes()) {
            place.removeAll();
        }
    }

    void showPreview() {
        setSelectedTab(preview);
    }

    boolean previewShown() {
        return preview.equals(getSelectedTab());
    }

    /** Turns to the panel of that name, if there is one. */
    boolean show(String place) {
        return panels.entrySet().stream()
                .filter(entry -> entry.getValue().place().equals(place))
                .findFirst()
                .map(entry -> {
                    setSelectedTab(entry.getKey());
                    return true;
                })
                .orElse(false);
    }

    /** Brings the entry of that key in the panel on show into view and puts the keyboard there. */
    void pointOut(String key) {
        getElement().executeJs("""
                const entry = this.querySelector(`[data-key="${CSS.escape($0)}"]`);
                if (entry) {
                  entry.tabIndex = -1;
                  entry.scrollIntoView({block: 'center'});
                  entry.focus();
                }""", key);
    }

    /** Reads the names of the tabs again. */
    void nameTabs() {
        panels.forEach((tab, panel) -> {
            String title = panel.title(editor);
            if (!title.equals(tab.getLabel())) {
                tab.setLabel(title);
            }
        });
    }

    /** Turns to the panel that takes what is selected, and hands it over. */
    boolean offerSelection() {
        return panels.entrySet().stream()
                .filter(entry -> entry.getValue().takesSelection())
                .findFirst()
                .map(entry -> {
                    setSelectedTab(entry.getKey());
                    opened(entry.getKey()).ifPresent(entry.getValue()::selectionOffered);
                    return true;
                })
                .orElse(false);
    }

    /** Tells the panel whose mark it is that somebody has gone there. It is turned to, if it is not on show. */
    boolean chooseMark(String id) {
        return panels.entrySet().stream()
                .filter(entry -> entry.getValue().marks(editor).stream()
                        .anyMatch(mark -> mark.id().equals(id)))
                .findFirst()
                .map(entry -> {
                    setSelectedTab(entry.getKey());
                    opened(entry.getKey()).ifPresent(made -> entry.getValue().markChosen(made, id));
                    return true;
                })
                .orElse(false);
    }

    private Optional<Component> opened(Tab tab) {
        return Optional.ofNullable(places.get(tab))
                .flatMap(place -> place.getChildren().findFirst());
    }

    /** Makes every panel anew: the one on show at once, the others when somebody turns to them. */
    void reload() {
        places.values().forEach(Div::removeAll);
        fill(getSelectedTab());
    }

    /** Panels that are not on show are made anew when somebody turns to them. */
    void forgetHidden() {
        places.forEach((tab, place) -> {
            if (!tab.equals(getSelectedTab())) {
                place.removeAll();
            }
        });
    }

    /** Makes those panels anew that show what others keep. */
    void refresh() {
        Tab tab = getSelectedTab();
        EditorPanel panel = panels.get(tab);
        if (panel != null && panel.refreshes()) {
            fill(tab);
        }
    }

    /** The stored text has changed: the panel on show is made anew if it shows what follows from the text. */
    void textChanged() {
        Tab tab = getSelectedTab();
        EditorPanel panel = panels.get(tab);
        previewOld = true;
        if (previewShown()) {
            drawPreview();
        } else if (panel != null && panel.followsText()) {
            fill(tab);
        } else if (panel != null) {
            Div place = Objects.requireNonNull(places.get(tab), "every panel has a place");
            place.getChildren().findFirst().ifPresent(panel::textChanged);
        }
    }

    private void drawPreview() {
        if (previewOld) {
            previewOld = false;
            showPreview.run();
        }
    }

    private void fill(Tab tab) {
        EditorPanel panel = panels.get(tab);
        Div place = places.get(tab);
        if (panel == null || place == null || (!panel.refreshes() && place.getComponentCount() > 0)) {
            return;
        }
        Component content = panel.open(editor);
        place.removeAll();
        place.add(content);
    }
}
