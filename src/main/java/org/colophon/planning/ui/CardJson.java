package org.colophon.planning.ui;

import java.util.List;

/**
 * A card as the browser gets it: see {@code frontend/planning/model.ts}. Empty words are not shown.
 *
 * @param label all of it as sentences, for who hears it
 * @param time of day under which the calendar has it
 * @param to columns into which this person may move it
 */
record CardJson(
        String id,
        String headline,
        String lang,
        String label,
        String place,
        String people,
        String due,
        boolean overdue,
        String hour,
        String time,
        String priority,
        String level,
        String words,
        String state,
        String standing,
        List<String> notes,
        String here,
        List<String> to) {}
