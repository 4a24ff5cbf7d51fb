package org.colophon.sourcing.ui;

import java.util.Locale;
import java.util.Set;
import org.colophon.shared.Coded;
import org.colophon.sourcing.SourceCondition;
import org.colophon.sourcing.SourceFilter;

/** What the list of sources can be narrowed to. */
enum SourceShelf implements Coded {
    ALL("All sources", SourceFilter.ALL.conditions()),
    ATTENTION("Need attention", SourceFilter.needingAttention()),
    DEAD("Not reachable", Set.of(SourceCondition.DEAD)),
    CHANGED("Changed", Set.of(SourceCondition.CHANGED)),
    RETRACTED("Retracted", Set.of(SourceCondition.RETRACTED)),
    REACHABLE("Reachable", Set.of(SourceCondition.REACHABLE)),
    UNCHECKED("Not checked", Set.of(SourceCondition.UNCHECKED));

    private final String title;
    private final Set<SourceCondition> conditions;

    SourceShelf(String title, Set<SourceCondition> conditions) {
        this.title = title;
        this.conditions = conditions;
    }

    String title() {
        return title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Set<SourceCondition> conditions() {
        return conditions;
    }

    static SourceShelf of(String code) {
        return Coded.find(SourceShelf.class, code).orElse(ALL);
    }
}
