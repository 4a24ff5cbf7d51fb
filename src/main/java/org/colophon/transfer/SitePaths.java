package org.colophon.transfer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows under which paths the posts of a tree could be linked to, and finds the one that a link means. */
final class SitePaths {

    private static final Pattern ENDING = Pattern.compile("(?:/?(?:_?index))?\\.(?:md|markdown|html?)$|/_?index$");
    private static final Set<String> LISTS =
            Set.of("tags", "tag", "categories", "category", "topics", "authors", "author", "series", "page");

    private final String rootName;
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SitePaths(String rootName) {
        this.rootName = rootName.toLowerCase(Locale.ROOT);
    }

    /**
     * Adds a post.
     *
     * @param path of its file in the tree
     * @param name its slug as the site had it
     * @param given paths that the file itself names
     * @param slug its slug in the newsroom
     */
    void add(String path, String name, List<String> given, String slug) {
        files.put(canonical(path), slug);
        given.forEach(place -> places.put(canonical(place), slug));
        PostPath.of(path).places(name).forEach(place -> places.putIfAbsent(canonical(place), slug));
        String before = names.put(name.toLowerCase(Locale.ROOT), slug);
        if (before != null && !before.equals(slug)) {
            ambiguous.add(name.toLowerCase(Locale.ROOT));
        }
    }

    /** The slug of the post that a link without scheme, query and fragment leads to. @param from path of the file */
    Optional<String> find(String from, String link) {
        String path = decoded(link);
        if (path.startsWith("@/")) {
            return at(path.substring(2));
        }
        if (path.startsWith("/")) {
            return at(path).or(() -> byName(path));
        }
        PostPath post = PostPath.of(from);
        String folder = rootName + "/" + post.folder() + "/";
        return at(folder + path).or(() -> at(folder + post.stem() + "/" + path));
    }

    private Optional<String> at(String path) {
        String key = canonical(path);
        String inside = key.startsWith(rootName + "/") ? key.substring(rootName.length() + 1) : key;
        return Optional.ofNullable(files.get(key))
                .or(() -> Optional.ofNullable(files.get(inside)))
                .or(() -> Optional.ofNullable(places.get(key)))
                .or(() -> Optional.ofNullable(places.get(inside)));
    }

    /** The only post of that name, for links of sites whose addresses have other folders than their files. */
    private Optional<String> byName(String path) {
        String key = canonical(path);
        String first = key.substring(0, Math.max(0, key.indexOf('/')));
        String name = key.substring(key.lastIndexOf('/') + 1);
        return LISTS.contains(first) || ambiguous.contains(name)
                ? Optional.empty()
                : Optional.ofNullable(names.get(name));
    }

    private static String canonical(String path) {
        Deque<String> parts = new ArrayDeque<>();
        Arrays.stream(path.toLowerCase(Locale.ROOT).split("/")).forEach(part -> {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        });
        String whole = ENDING.matcher(String.join("/", parts)).replaceFirst("");
        return whole.startsWith("content/") ? whole.substring("content/".length()) : whole;
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}
