package org.colophon.sourcing;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sources to show.
 *
 * @param text occurs in title, publisher, author or address; empty for any
 * @param conditions what was found there; all where every source is wanted
 */
public record SourceFilter(String text, Set<SourceCondition> conditions) {

    /** Every source. */
    public static final SourceFilter ALL = new SourceFilter("", EnumSet.allOf(SourceCondition.class));

    public SourceFilter {
        conditions = Set.copyOf(conditions);
    }

    /** Those that people should look at: gone, changed or retracted. */
    public static Set<SourceCondition> needingAttention() {
        return Arrays.stream(SourceCondition.values())
                .filter(SourceCondition::needsAttention)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean anyCondition() {
        return conditions.size() == SourceCondition.values().length;
    }

    static List<String> codes(Collection<SourceCondition> conditions) {
        return conditions.stream().map(SourceCondition::code).sorted().toList();
    }
}
