package org.colophon.transfer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What became of every file of a tree. */
public final class ImportReport {

    /** What became of a file. */
    public enum Result {
        /** A new article that readers can see. */
        IMPORTED("Imported"),
        /** An article of an earlier import that has a new version now. */
        UPDATED("Updated"),
        /** An article that is as the file says already. */
        UNCHANGED("Unchanged"),
        /** A new or changed article that is not published. */
        DRAFT("Drafts"),
        /** Left out by a rule. */
        SKIPPED("Skipped"),
        /** Not taken because of an error. */
        FAILED("Failed");

        private final String title;

        Result(String title) {
            this.title = title;
        }
    }

    /**
     * Why a file was not taken, or a link that leads nowhere.
     *
     * @param path of the file in its tree
     */
    public record Note(String path, String text) {}

    private final String folder;
    private final Map<Result, Integer> counts = new EnumMap<>(Result.class);
    private final List<Note> skipped = new ArrayList<>();
    private final List<Note> failed = new ArrayList<>();
    private final List<Note> unresolved = new ArrayList<>();
    private int linksRewritten;
    private boolean stopped;

    ImportReport(String folder) {
        this.folder = folder;
    }

    void add(Result result) {
        counts.merge(result, 1, Integer::sum);
    }

    void skipped(String path, String reason) {
        add(Result.SKIPPED);
        skipped.add(new Note(path, reason));
    }

    void failed(String path, String reason) {
        add(Result.FAILED);
        failed.add(new Note(path, reason));
    }

    void add(String path, Links links) {
        linksRewritten += links.rewritten();
        links.unresolved().forEach(link -> unresolved.add(new Note(path, link)));
    }

    void stop() {
        stopped = true;
    }

    /** How many files ended this way. */
    public int count(Result result) {
        return counts.getOrDefault(result, 0);
    }

    /** How many files there were; the counts of all results add up to this, unless the import was stopped. */
    public int files() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The files that a rule left out. */
    public List<Note> skipped() {
        return Collections.unmodifiableList(skipped);
    }

    /** The files that could not be taken. */
    public List<Note> failed() {
        return Collections.unmodifiableList(failed);
    }

    /** How many links now lead to other articles. */
    public int linksRewritten() {
        return linksRewritten;
    }

    /** Links to something of the old site that is no article; they stayed as they were. */
    public List<Note> unresolved() {
        return Collections.unmodifiableList(unresolved);
    }

    /** Whether it ended before the last file. */
    public boolean stopped() {
        return stopped;
    }

    /** The report for people, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Import of " + folder + (stopped ? ", stopped before its end" : ""));
        for (Result result : Result.values()) {
            lines.add("  %-16s%,7d".formatted(result.title, count(result)));
        }
        lines.add("  %-16s%,7d".formatted("Files", files()));
        lines.add("  %-16s%,7d".formatted("Links rewritten", linksRewritten));
        lines.add("  %-16s%,7d".formatted("Links unresolved", unresolved.size()));
        list(lines, "Failed:", failed, ": ");
        list(lines, "Skipped:", skipped, " ");
        list(lines, "Links that lead to no article and stayed as they were:", unresolved, ": ");
        return lines;
    }

    private static void list(List<String> lines, String title, List<Note> notes, String between) {
        if (!notes.isEmpty()) {
            lines.add(title);
            notes.forEach(note -> lines.add("  " + note.path() + between + note.text()));
        }
    }
}
