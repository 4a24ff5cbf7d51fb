package org.colophon.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.record.CanonicalJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a version says, in the one form that a digest is made of: its words, and what its facts print, but nothing of
 * how a page looks.
 */
final class VersionText {

    private static final JsonMapper JSON = new JsonMapper();

    private VersionText() {}

    /** A fact as the text prints it. */
    private record Printed(String key, String label, String printed, List<PublishedForm> forms) {}

    /** The members, in no particular order: canonical JSON sorts them. */
    private record Form(String language, String headline, String standfirst, String body, List<Printed> facts) {}

    /** The canonical text as JSON. */
    static String json(PublishedArticle version) {
        List<Printed> facts = new ArrayList<>();
        for (PublishedFact fact : version.facts()) {
            facts.add(new Printed(fact.key(), fact.label(), fact.printed(), fact.forms()));
        }
        facts.sort(Comparator.comparing(Printed::key));
        return CanonicalJson.text(JSON.writeValueAsString(
                new Form(version.language(), version.headline(), version.standfirst(), version.body(), facts)));
    }
}
