package org.colophon.manuscript;

import java.util.List;

/**
 * Where a passage stands, in everything that is kept of a manuscript.
 *
 * @param list only places where it stands at least once
 */
public record PassagePlaces(List<Place> list) {

    public PassagePlaces {
        list = list.stream().filter(place -> place.count() > 0).toList();
    }

    /** @param where for people: "in the text as it stands" @param count how often */
    public record Place(String where, int count) {}

    /** How many places there are in all. */
    public int total() {
        return list.stream().mapToInt(Place::count).sum();
    }
}
