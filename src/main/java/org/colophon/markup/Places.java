package org.colophon.markup;

import java.util.Arrays;

/** Where each UTF-16 unit of a parsed text stands in the source. */
final class Places implements CharacterSink {

    /** The place of what stands nowhere. */
    static final int NONE = -1;

    private int[] places = new int[64];
    private int length;

    int length() {
        return length;
    }

    int at(int index) {
        return places[index];
    }

    @Override
    public void add(int c, int from, int to) {
        for (int i = 0; i < Character.charCount(c); i++) {
            put(from);
        }
    }

    @Override
    public void unplaced(int c) {
        add(c, NONE, NONE);
    }

    void put(int place) {
        if (length == places.length) {
            places = Arrays.copyOf(places, 2 * length);
        }
        places[length++] = place;
    }
}
