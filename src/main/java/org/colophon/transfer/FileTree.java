package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The Markdown files below a folder, in the order of their paths. Hidden files and folders are no part of it.
 *
 * @param root the folder as it really is, without links
 * @param paths relative to the root, with slashes
 */
record FileTree(Path root, List<String> paths, List<String> unreadable) {

    static FileTree of(Path folder) throws IOException {
        Path root = folder.toRealPath();
        List<String> paths = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return !dir.equals(root) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isMarkdown(file) && !isHidden(file)) {
                    paths.add(relative(root, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                unreadable.add(relative(root, file));
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return new FileTree(root, List.copyOf(paths), List.copyOf(unreadable));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** The name of the root folder; empty for that of a whole disk. */
    String rootName() {
        Path name = root.getFileName();
        return name == null ? "" : name.toString();
    }

    /**
     * The paths of pages that only list others: {@code _index} anywhere, and {@code index} where other files lie beside
     * it. An {@code index} alone in its folder is a post with its pictures.
     */
    List<String> sectionPages() {
        Map<String, Integer> inFolder = new HashMap<>();
        paths.forEach(path -> inFolder.merge(PostPath.of(path).folder(), 1, Integer::sum));
        return paths.stream()
                .filter(path -> {
                    PostPath post = PostPath.of(path);
                    return post.isListing()
                            || (post.isIndex()
                                    && (post.folder().isEmpty() || inFolder.getOrDefault(post.folder(), 0) > 1));
                })
                .toList();
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }

    private static boolean isMarkdown(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }
}
