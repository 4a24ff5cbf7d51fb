package org.colophon.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.Sources;
import org.springframework.data.domain.Pageable;

/** Chooses one of the newsroom's sources by a word of its title, publisher, author or address. */
final class SourcePick {

    /** As many are offered for one word. */
    private static final int MOST = 200;

    private SourcePick() {}

    static ComboBox<Source> of(Sources sources) {
        ComboBox<Source> pick = new ComboBox<>();
        pick.setItemsPageable((Pageable page, String words) -> sources.find(words, null, MOST).items().stream()
                .skip(page.getOffset())
                .limit(page.getPageSize())
                .toList());
        pick.setItemLabelGenerator(
                source -> source.publisher().isEmpty() ? source.title() : source.title() + " · " + source.publisher());
        pick.setClearButtonVisible(true);
        return pick;
    }
}
