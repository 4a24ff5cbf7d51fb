package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of changes, runs and marks. Runs are a list of origins and, for each text, pairs of length and place
 * in that list. Keys may be added; none is ever renamed.
 */
final class LogJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LogJson() {}

    static String write(ChangeSet changes) {
        return MAPPER.writeValueAsString(changes.toJson());
    }

    static ChangeSet changes(String json) {
        return ChangeSet.ofJson(MAPPER.readValue(json, List.class));
    }

    static String write(Origin origin) {
        return MAPPER.writeValueAsString(toMap(origin));
    }

    static Origin origin(String json) {
        return toOrigin(MAPPER.readTree(json));
    }

    /** Null where all of it was typed by the edit's own person, as nearly always. */
    static @Nullable String write(List<Run> runs, PersonId author) {
        Origin typed = Origin.typed(author);
        return runs.stream().allMatch(run -> run.origin().equals(typed))
                ? null
                : MAPPER.writeValueAsString(Map.of("origins", palette(runs), "runs", numbers(runs)));
    }

    static List<Run> runs(@Nullable String json, ChangeSet changes, PersonId author) {
        int length = changes.insertedLength();
        if (json == null) {
            return length == 0 ? List.of() : List.of(new Run(length, Origin.typed(author)));
        }
        JsonNode tree = MAPPER.readTree(json);
        return runs(tree.path("runs"), origins(tree.path("origins")));
    }

    static @Nullable String writeMarks(List<Mark> marks) {
        if (marks.isEmpty()) {
            return null;
        }
        List<Object> list = new ArrayList<>();
        marks.forEach(
                mark -> list.add(Map.of("from", mark.from(), "length", mark.length(), "origin", toMap(mark.origin()))));
        return MAPPER.writeValueAsString(list);
    }

    static List<Mark> marks(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>();
        MAPPER.readTree(json)
                .forEach(mark -> marks.add(new Mark(
                        mark.path("from").asInt(), mark.path("length").asInt(), toOrigin(mark.path("origin")))));
        return marks;
    }

    /** The runs of several texts, by the texts' names. */
    /** The runs of all three texts. */
    static String writeRuns(Manuscript manuscript) {
        Map<Origin, Integer> known = new LinkedHashMap<>();
        Map<String, Object> json = new LinkedHashMap<>();
        for (TextName name : TextName.values()) {
            json.put(name.code(), numbers(manuscript.text(name).runs().list(), known));
        }
        json.put("origins", known.keySet().stream().map(LogJson::toMap).toList());
        return MAPPER.writeValueAsString(json);
    }

    static Runs runs(String json, String text) {
        JsonNode tree = MAPPER.readTree(json);
        return Runs.of(runs(tree.path(text), origins(tree.path("origins"))));
    }

    private static List<Map<String, Object>> palette(List<Run> runs) {
        return runs.stream().map(Run::origin).distinct().map(LogJson::toMap).toList();
    }

    private static List<Integer> numbers(List<Run> runs) {
        return numbers(runs, new LinkedHashMap<>());
    }

    private static List<Integer> numbers(List<Run> runs, Map<Origin, Integer> known) {
        List<Integer> numbers = new ArrayList<>(runs.size() * 2);
        for (Run run : runs) {
            Integer place = known.putIfAbsent(run.origin(), known.size());
            numbers.add(run.length());
            numbers.add(place == null ? known.size() - 1 : place);
        }
        return numbers;
    }

    private static List<Run> runs(JsonNode numbers, List<Origin> origins) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            runs.add(new Run(
                    numbers.get(i).asInt(), origins.get(numbers.get(i + 1).asInt())));
        }
        return runs;
    }

    private static List<Origin> origins(JsonNode list) {
        List<Origin> origins = new ArrayList<>();
        list.forEach(origin -> origins.add(toOrigin(origin)));
        return origins;
    }

    private static Map<String, Object> toMap(Origin origin) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", origin.kind().name());
        put(map, "person", origin.person() == null ? "" : origin.person().toString());
        put(map, "tool", origin.tool());
        put(map, "version", origin.version());
        put(map, "purpose", origin.purpose() == null ? "" : origin.purpose().code());
        put(map, "source", origin.source());
        if (origin.pasted()) {
            map.put("pasted", true);
        }
        return map;
    }

    private static void put(Map<String, Object> map, String key, String value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    private static Origin toOrigin(JsonNode json) {
        String person = json.path("person").asString("");
        return new Origin(
                Origin.Kind.valueOf(json.path("kind").asString()),
                person.isEmpty() ? null : new PersonId(UUID.fromString(person)),
                json.path("tool").asString(""),
                json.path("version").asString(""),
                AiPurpose.of(json.path("purpose").asString("")).orElse(null),
                json.path("source").asString(""),
                json.path("pasted").asBoolean(false));
    }
}
