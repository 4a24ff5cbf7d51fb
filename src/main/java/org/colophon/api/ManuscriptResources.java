package org.colophon.api;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a manuscript down for the API, with the names of the people in it. */
@Service
@InNewsroom
@Transactional(readOnly = true)
class ManuscriptResources {

    private final People people;

    ManuscriptResources(People people) {
        this.people = people;
    }

    ManuscriptJson of(Manuscript manuscript) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<StoredEditJson.RunJson>> runs = new LinkedHashMap<>();
        for (TextName name : TextName.values()) {
            texts.put(name.code(), manuscript.text(name).text());
            runs.put(
                    name.code(),
                    manuscript.text(name).runs().list().stream()
                            .map(StoredEditJson.RunJson::of)
                            .toList());
        }
        Authorship authorship = Authorship.of(manuscript);
        return new ManuscriptJson(
                manuscript.version(),
                texts,
                runs,
                authorship.total(),
                authorship.words(Origin.Kind.AI),
                authorship.aiShare(),
                authorship.unexplained().stream()
                        .map(place -> new ManuscriptJson.PlaceJson(place.text().code(), place.from(), place.length()))
                        .toList(),
                names(manuscript));
    }

    private Map<UUID, String> names(Manuscript manuscript) {
        Set<PersonId> ids = new HashSet<>();
        ids.add(manuscript.savedBy());
        manuscript.runs().forEach(run -> {
            PersonId person = run.origin().person();
            if (person != null) {
                ids.add(person);
            }
        });
        Map<UUID, String> names = new LinkedHashMap<>();
        people.all(List.copyOf(ids)).forEach((id, person) -> names.put(id.value(), person.name()));
        return names;
    }
}
