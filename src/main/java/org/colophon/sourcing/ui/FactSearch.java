package org.colophon.sourcing.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.colophon.sourcing.FactFilter;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.SourceId;
import org.jspecify.annotations.Nullable;

/** What somebody looks for at the fact desk, as it stands in the address. */
record FactSearch(
        String text,
        FactShelf shelf,
        @Nullable FactKind kind,
        @Nullable SourceId source) {

    static final FactSearch ALL = new FactSearch("", FactShelf.ALL, null, null);

    FactFilter filter(LocalDate today) {
        return shelf.filter(today).withText(text).withKind(kind).withSource(source);
    }

    QueryParameters toQuery() {
        Map<String, String> values = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            values.put("text", text);
        }
        if (shelf != FactShelf.ALL) {
            values.put("show", shelf.code());
        }
        if (kind != null) {
            values.put("kind", kind.code());
        }
        if (source != null) {
            values.put("source", source.toString());
        }
        return QueryParameters.simple(values);
    }

    /** Reads an address; what makes no sense in it is passed over. */
    static FactSearch of(QueryParameters query) {
        return new FactSearch(
                query.getSingleParameter("text").orElse("").strip(),
                query.getSingleParameter("show").flatMap(FactShelf::of).orElse(FactShelf.ALL),
                query.getSingleParameter("kind").flatMap(FactKind::of).orElse(null),
                query.getSingleParameter("source")
                        .flatMap(FactSearch::id)
                        .map(SourceId::new)
                        .orElse(null));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
