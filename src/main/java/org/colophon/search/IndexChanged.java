package org.colophon.search;

import java.util.Set;
import java.util.UUID;

/** This node's index says something new about these articles. */
record IndexChanged(Set<UUID> articles) {

    IndexChanged {
        articles = Set.copyOf(articles);
    }
}
