package org.colophon.transfer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.shared.BadInput;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads YAML and TOML within bounds. Words, numbers and dates of YAML stay as they were written. */
final class Markings {

    private static final int LONGEST = 256 * 1024;
    private static final int DEEPEST = 20;
    private static final TypeReference<LinkedHashMap<String, Object>> FIELDS = new TypeReference<>() {};
    private static final TomlMapper TOML = new TomlMapper(TomlFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxDocumentLength(LONGEST)
                    .build())
            .build());

    private Markings() {}

    /** The keys and values; empty where the text has none. @throws BadInput when it is no YAML */
    static Optional<Map<String, Object>> yaml(String text) {
        try {
            Object read = reader().load(checked(text));
            if (read == null) {
                return Optional.of(Map.of());
            }
            if (!(read instanceof Map<?, ?> map)) {
                return Optional.empty();
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((key, value) -> {
                if (value != null) {
                    fields.put(String.valueOf(key), value);
                }
            });
            return Optional.of(fields);
        } catch (MarkedYAMLException e) {
            String line = e.getProblemMark() == null
                    ? ""
                    : " (line " + (e.getProblemMark().getLine() + 2) + ")";
            throw unreadable(e.getProblem() + line);
        } catch (YAMLException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            throw unreadable("it is nested too deeply");
        }
    }

    /** The keys and values. @throws BadInput when it is no TOML */
    static Optional<Map<String, Object>> toml(String text) {
        try {
            return Optional.of(TOML.readValue(checked(text), FIELDS));
        } catch (JacksonException e) {
            throw unreadable(e.getOriginalMessage());
        }
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw unreadable("it is longer than 256 kB");
        }
        return text;
    }

    private static Yaml reader() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        options.setNestingDepthLimit(DEEPEST);
        options.setMaxAliasesForCollections(20);
        options.setAllowRecursiveKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new AsWritten());
    }

    private static BadInput unreadable(String why) {
        return new BadInput("front matter", "The front matter cannot be read: " + why.strip() + ".");
    }

    /** Leaves "no", 3.10 and 2026-11-09 the words they are. */
    private static final class AsWritten extends Resolver {

        private static final Pattern EMPTY = Pattern.compile("(?:~|null|Null|NULL| )?");

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, EMPTY, "~nN\0");
            addImplicitResolver(Tag.NULL, Pattern.compile("^$"), null);
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
