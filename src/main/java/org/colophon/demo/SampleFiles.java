package org.colophon.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the sample newsroom is made of from inside the application. */
@Component
@Profile("demo")
class SampleFiles {

    /** A standing page. */
    record Page(String slug, String title, String body) {}

    /** Something done with a folder. */
    interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final JsonMapper mapper = JsonMapper.builder().build();

    <T> T read(String name, Class<T> type) {
        try (InputStream in = resources.getResource("classpath:/demo/" + name).getInputStream()) {
            return mapper.convertValue(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(in), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String name) {
        try {
            return resources.getResource("classpath:/demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Page> pages() {
        try {
            List<Page> pages = new ArrayList<>();
            for (Resource resource : resources.getResources("classpath:/demo/pages/*.md")) {
                String[] parts =
                        resource.getContentAsString(StandardCharsets.UTF_8).split("---\n", 3);
                pages.add(new Page(
                        name(resource).replace(".md", ""),
                        parts[1].replace("title:", "").strip(),
                        parts[2].strip()));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the articles out as files for as long as the work lasts, since an import reads a folder. */
    <T> T withArticles(Work<T> work) {
        try {
            Path folder = Files.createTempDirectory("colophon-sample");
            try {
                for (Resource resource : resources.getResources("classpath:/demo/articles/*.md")) {
                    Files.write(folder.resolve(name(resource)), resource.getContentAsByteArray());
                }
                return work.in(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        return Objects.requireNonNull(resource.getFilename(), "a file has a name");
    }
}
