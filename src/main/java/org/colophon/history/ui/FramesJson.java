package org.colophon.history.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Histories;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.StoredEdit;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the browser needs for a portion of a replay: origins as a list of kind and words, runs as pairs of length and
 * place in that list, changes as CodeMirror writes them.
 */
final class FramesJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Telling telling;
    private final Map<Origin, Integer> origins = new LinkedHashMap<>();

    private FramesJson(Telling telling) {
        this.telling = telling;
    }

    static ObjectNode of(Histories.Frames frames, Telling telling) {
        List<PersonId> people =
                new ArrayList<>(frames.edits().stream().map(StoredEdit::person).toList());
        people.add(frames.from().savedBy());
        telling.prepare(people);
        return new FramesJson(telling).write(frames);
    }

    private ObjectNode write(Histories.Frames frames) {
        Map<String, Object> json = new LinkedHashMap<>();
        Manuscript from = frames.from();
        json.put("version", from.version());
        json.put("who", telling.name(from.savedBy()));
        json.put("when", telling.moment(from.savedAt()));
        Map<String, Object> texts = new LinkedHashMap<>();
        for (TextName name : TextName.values()) {
            texts.put(
                    name.code(),
                    Map.of(
                            "text", from.text(name).text(),
                            "runs", runs(from.text(name).runs().list())));
        }
        json.put("texts", texts);
        json.put("edits", frames.edits().stream().map(this::edit).toList());
        json.put("oldest", frames.oldest());
        json.put("newest", frames.newest());
        json.put(
                "origins",
                origins.keySet().stream()
                        .map(origin -> List.of(Telling.kind(origin), telling.origin(origin)))
                        .toList());
        return MAPPER.valueToTree(json);
    }

    private Map<String, Object> edit(StoredEdit edit) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", edit.version());
        json.put("text", edit.text().code());
        json.put("who", telling.name(edit.person()));
        json.put("when", telling.moment(edit.at()));
        json.put("changes", edit.changes().toJson());
        json.put("runs", runs(edit.inserted()));
        json.put(
                "marks",
                edit.marks().stream()
                        .map(mark -> List.of(mark.from(), mark.length(), place(mark)))
                        .toList());
        return json;
    }

    private Integer place(Mark mark) {
        return place(mark.origin());
    }

    private Integer place(Origin origin) {
        Integer known = origins.putIfAbsent(origin, origins.size());
        return known == null ? Integer.valueOf(origins.size() - 1) : known;
    }

    private List<Integer> runs(List<Run> runs) {
        List<Integer> numbers = new ArrayList<>(2 * runs.size());
        runs.forEach(run -> {
            numbers.add(run.length());
            numbers.add(place(run.origin()));
        });
        return numbers;
    }
}
