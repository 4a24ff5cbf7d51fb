package org.colophon.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.colophon.markup.Markup;

/** Turns the links of one file that lead to other files into links between articles, and counts them. */
final class Links implements UnaryOperator<String> {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final SitePaths paths;
    private final String from;
    private final Markup markup;
    private final List<String> unresolved = new ArrayList<>();
    private int rewritten;

    /** @param from path of the file that the links stand in */
    Links(SitePaths paths, String from, Markup markup) {
        this.paths = paths;
        this.from = from;
        this.markup = markup;
    }

    @Override
    public String apply(String link) {
        if (link.isEmpty()
                || link.startsWith("//")
                || link.contains("{{")
                || link.contains("{%")
                || SCHEME.matcher(link).matches()) {
            return link;
        }
        int hash = link.indexOf('#');
        String fragment = hash < 0 ? "" : anchor(link.substring(hash + 1));
        if (hash == 0) {
            return fragment;
        }
        String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        Optional<String> slug = paths.find(from, path);
        if (slug.isEmpty()) {
            unresolved.add(link);
            return link;
        }
        rewritten++;
        return "/articles/" + slug.get() + fragment;
    }

    int rewritten() {
        return rewritten;
    }

    List<String> unresolved() {
        return unresolved;
    }

    /** Here the anchors of headings have a prefix; those of footnotes are the same everywhere. */
    private String anchor(String fragment) {
        boolean ours = fragment.isEmpty() || fragment.startsWith("h-") || fragment.matches("fn(ref)?[-\\d].*");
        return "#" + (ours ? fragment : markup.headingAnchor(fragment.replace("%20", "-")));
    }
}
