package org.colophon.markup;

import java.util.Optional;

enum NoReferences implements References {
    NONE;

    @Override
    public Optional<FactMark> fact(String key, String format) {
        return Optional.empty();
    }

    @Override
    public Optional<SourceMark> source(String key) {
        return Optional.empty();
    }
}
