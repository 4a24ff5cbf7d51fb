package org.colophon.reader.page;

import java.util.List;
import java.util.Map;

/**
 * What results can be cut down by, and by what they are.
 *
 * @param chosen conditions in force; their addresses are those without them
 * @param kept what the form of days sends along, by name
 * @param keptWithWords what the form of words sends along, by name
 * @param best address of the best matches first
 * @param newest address of the newest first
 * @param byDate whether the newest come first
 */
public record Narrowing(
        List<Group> groups,
        List<Choice> chosen,
        List<Map.Entry<String, String>> kept,
        List<Map.Entry<String, String>> keptWithWords,
        String from,
        String before,
        String best,
        String newest,
        boolean byDate) {

    public Narrowing {
        groups = List.copyOf(groups);
        chosen = List.copyOf(chosen);
        kept = List.copyOf(kept);
        keptWithWords = List.copyOf(keptWithWords);
    }

    /** Values of one kind under their heading. */
    public record Group(String title, List<Choice> choices) {

        public Group {
            choices = List.copyOf(choices);
        }
    }

    /** Somewhere to go. @param count how many results are there; 0 where that is not said */
    public record Choice(String text, String href, long count) {}
}
