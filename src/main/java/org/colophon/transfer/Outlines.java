package org.colophon.transfer;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.shared.BadInput;
import org.colophon.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The first look at a tree: only front matter is read, so that every link can be rewritten when the texts follow. Slugs
 * are given out here, those of articles that are there already included.
 */
final class Outlines {

    private final FileTree tree;
    private final SitePaths paths;
    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, String> pathOfName = new HashMap<>();
    private final Set<String> translations = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    private Outlines(FileTree tree) {
        this.tree = tree;
        this.paths = new SitePaths(tree.rootName());
    }

    /** @param known the articles that files of this tree became before, by path */
    static Outlines of(
            FileTree tree,
            List<String> posts,
            Map<String, ImportedFile> known,
            Articles articles,
            FrontMatterReader reader) {
        Outlines outlines = new Outlines(tree);
        for (String path : posts) {
            FrontMatter says = outlines.look(path, reader);
            String name = name(path, says);
            String slug = outlines.free(name, known.get(path), articles);
            outlines.slugs.put(path, slug);
            outlines.pathOfName.putIfAbsent(name, path);
            outlines.paths.add(path, name, says.paths(), slug);
            if (!says.translationOf().isEmpty()) {
                outlines.translations.add(path);
            }
        }
        return outlines;
    }

    FileTree tree() {
        return tree;
    }

    SitePaths paths() {
        return paths;
    }

    String slug(String path) {
        return slugs.getOrDefault(path, PostPath.of(path).name());
    }

    /** The path of the file that calls itself by this slug; empty when none does. */
    String pathOf(String name) {
        return pathOfName.getOrDefault(name, "");
    }

    /** The same paths with originals before their translations. */
    List<String> originalsFirst(List<String> posts) {
        return Stream.concat(
                        posts.stream().filter(path -> !translations.contains(path)),
                        posts.stream().filter(translations::contains))
                .toList();
    }

    /** What cannot be read now is reported when the file's turn comes. */
    private FrontMatter look(String path, FrontMatterReader reader) {
        try {
            return reader.read(MarkdownFile.of(TextFile.head(tree.file(path))).fields());
        } catch (BadInput | IOException e) {
            return reader.read(Map.of());
        }
    }

    private static String name(String path, FrontMatter says) {
        String wanted = says.slug().replaceAll("^/+|/+$", "");
        String last = wanted.substring(wanted.lastIndexOf('/') + 1);
        return Slug.from(last.isEmpty() ? PostPath.of(path).name() : last, "article")
                .value();
    }

    private String free(String name, @Nullable ImportedFile known, Articles articles) {
        ArticleId self = known == null ? null : known.article();
        if (known != null) {
            Article article = articles.get(known.article());
            if (known.isChangedSince(article)) {
                given.add(article.slug());
                return article.slug();
            }
        }
        Slug slug = new Slug(name);
        for (int n = 2; given.contains(slug.value()) || !articles.slugIsFree(slug.value(), self); n++) {
            slug = new Slug(name).numbered(n);
        }
        given.add(slug.value());
        return slug.value();
    }
}
