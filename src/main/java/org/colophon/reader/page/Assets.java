package org.colophon.reader.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.shared.Digests;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.ResourceLoader;

/**
 * The style sheet, script and icon of the public pages. Their addresses carry a digest of their content, so that they
 * can be kept for ever.
 *
 * <pre>{@code assets.url("reader.css")  // "/assets/reader.3f9a01c2d4e5.css"}</pre>
 */
public final class Assets {

    /** The parts of {@code reader.css} in their order. */
    static final List<String> SHEETS = List.of(
            "tokens",
            "base",
            "masthead",
            "lists",
            "front",
            "article",
            "prose",
            "notes",
            "comments",
            "forms",
            "transparency",
            "footer",
            "provenance",
            "print");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final String root;
    private final ResourceLoader loader = new DefaultResourceLoader();
    private final Map<String, Asset> byName;

    /** @param type the content type, in UTF-8 */
    public record Asset(String url, String type, String digest, String text) {}

    /** @param root where the files are, such as {@code classpath:/static/assets/} */
    public Assets(String root) {
        this.root = root;
        this.byName = new TreeMap<>();
        StringBuilder sheet = new StringBuilder();
        SHEETS.forEach(part -> sheet.append(read("css/" + part + ".css")));
        add("reader.css", sheet.toString());
        add("reader.js", read("reader.js"));
        add("icon.svg", read("icon.svg"));
    }

    /** The address of an asset. @throws IllegalArgumentException when there is none of that name */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return asset.url();
    }

    /** The asset by its plain name, such as {@code reader.css}, or by the name with its digest. */
    public Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name))
                .or(() -> byName.values().stream()
                        .filter(asset -> asset.url().endsWith("/" + name))
                        .findFirst());
    }

    private void add(String name, String text) {
        int dot = name.lastIndexOf('.');
        String digest = Digests.sha256(text).substring(0, 12);
        String url = "/assets/" + name.substring(0, dot) + "." + digest + name.substring(dot);
        byName.put(name, new Asset(url, TYPES.get(name.substring(dot + 1)) + ";charset=UTF-8", digest, text));
    }

    private String read(String file) {
        try (InputStream in = loader.getResource(root + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + root + file, e);
        }
    }
}
