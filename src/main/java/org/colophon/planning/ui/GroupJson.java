package org.colophon.planning.ui;

import java.util.List;

/**
 * A column of the board, the list, or a day of the calendar, as the browser gets it.
 *
 * @param key the state, the day, or {@code list}
 * @param count how many cards it has, also those that are not shown
 * @param note a mark at the title, such as "Today"
 * @param ids of the cards on show, in order
 */
record GroupJson(String key, String title, long count, boolean more, String note, List<String> ids) {}
