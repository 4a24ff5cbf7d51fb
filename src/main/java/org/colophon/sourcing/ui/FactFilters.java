package org.colophon.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.colophon.shared.NotFound;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Sources;
import org.jspecify.annotations.Nullable;

/** The filters above the list of facts. */
class FactFilters extends Div {

    private final TextField text = FactKeys.on("/", new TextField());
    private final Select<FactShelf> shelf = new Select<>();
    private final ComboBox<FactKind> kind = new ComboBox<>();
    private final ComboBox<Source> source;
    private final Sources sources;
    private boolean showing;

    FactFilters(Sources sources) {
        this.sources = sources;
        addClassName("filters");
        getElement().setAttribute("role", "search");
        text.setPlaceholder("Find by label or value");
        text.setAriaLabel("Find by label or value");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        shelf.setItems(FactShelf.values());
        shelf.setItemLabelGenerator(FactShelf::title);
        shelf.setAriaLabel("Show");
        kind.setItems(FactKind.values());
        kind.setItemLabelGenerator(FactKind::title);
        kind.setPlaceholder("All kinds");
        kind.setAriaLabel("Kind");
        kind.setClearButtonVisible(true);
        source = SourcePick.of(sources);
        source.setPlaceholder("All sources");
        source.setAriaLabel("Source");
        add(text, shelf, kind, source);
    }

    void onChange(Consumer<FactSearch> listener) {
        Runnable changed = () -> {
            if (!showing) {
                listener.accept(search());
            }
        };
        text.addValueChangeListener(change -> changed.run());
        shelf.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        source.addValueChangeListener(change -> changed.run());
    }

    FactSearch search() {
        Source from = source.getValue();
        FactShelf chosen = shelf.getValue();
        return new FactSearch(
                text.getValue().strip(),
                chosen == null ? FactShelf.ALL : chosen,
                kind.getValue(),
                from == null ? null : from.id());
    }

    void show(FactSearch search) {
        showing = true;
        if (!text.getValue().strip().equals(search.text())) {
            text.setValue(search.text());
        }
        shelf.setValue(search.shelf());
        kind.setValue(search.kind());
        source.setValue(found(search.source()));
        showing = false;
    }

    private @Nullable Source found(@Nullable SourceId id) {
        try {
            return id == null ? null : sources.get(id);
        } catch (NotFound gone) {
            return null;
        }
    }
}
