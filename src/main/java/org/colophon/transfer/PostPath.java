package org.colophon.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a post tells about it.
 *
 * @param folder the folder it lies in, without a slash at the end; empty for the root
 * @param stem the file's name without its ending
 */
record PostPath(String folder, String stem) {

    private static final Pattern DATED = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[-_](.+)");
    private static final List<String> WRAPPINGS = List.of("content", "_posts", "_drafts");

    static PostPath of(String path) {
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        int dot = name.lastIndexOf('.');
        return new PostPath(slash < 0 ? "" : path.substring(0, slash), dot < 0 ? name : name.substring(0, dot));
    }

    boolean isIndex() {
        return stem.equalsIgnoreCase("index");
    }

    boolean isListing() {
        String lower = stem.toLowerCase(Locale.ROOT);
        return lower.equals("_index") || lower.startsWith("_index.");
    }

    /** The name of the post: that of the file, or of its folder for an {@code index}, without a date in front. */
    String name() {
        Matcher dated = DATED.matcher(fullName());
        return dated.matches() ? dated.group(4) : fullName();
    }

    /** The date in front of the name, such as 2026-11-09; empty where there is none. */
    String date() {
        Matcher dated = DATED.matcher(fullName());
        return dated.matches() ? "%s-%s-%s".formatted(dated.group(1), dated.group(2), dated.group(3)) : "";
    }

    /** The folder nearest to the root that stands for a part of the paper; empty where there is none. */
    String topFolder() {
        for (String part : parent().split("/")) {
            if (!part.isEmpty() && !WRAPPINGS.contains(part)) {
                return part;
            }
        }
        return "";
    }

    /** Where site generators put a post of this file: without ending, with and without its date. */
    List<String> places(String slug) {
        String parent = parent().isEmpty() ? "" : parent() + "/";
        List<String> places = new ArrayList<>(List.of(parent + fullName(), parent + name(), parent + slug));
        if (!date().isEmpty()) {
            places.add(date().replace('-', '/') + "/" + name());
        }
        return places;
    }

    private String fullName() {
        return isIndex() && !folder.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : stem;
    }

    /** The folder that the post itself lies in; for an {@code index} that is the one above its own. */
    private String parent() {
        if (!isIndex()) {
            return folder;
        }
        int slash = folder.lastIndexOf('/');
        return slash < 0 ? "" : folder.substring(0, slash);
    }
}
