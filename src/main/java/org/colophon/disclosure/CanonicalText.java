package org.colophon.disclosure;

import java.util.List;
import org.colophon.article.KeyFact;
import org.colophon.record.CanonicalJson;
import org.colophon.shared.Digests;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article says, apart from how it looks: what a sign-off is bound to and what a record's hash is made of. Two
 * texts with the same canonical form say the same to readers.
 *
 * <pre>{@code
 * {"body":"The deal is worth {{deal}}.","facts":[{"asked":"deal","printed":"€3.1 million"}],"headline":"Bridge",
 *  "keyFacts":[],"language":"en","standfirst":""}
 * }</pre>
 *
 * @param language BCP 47 tag: a translation is another text
 * @param headline as printed, with the values of its facts
 * @param standfirst the same
 * @param body Markdown as written
 * @param facts what the texts' references to facts print, in the order of the text
 * @param keyFacts what the box of key facts shows, in its order
 */
public record CanonicalText(
        String language,
        String headline,
        String standfirst,
        String body,
        List<PrintedFact> facts,
        List<KeyFact> keyFacts) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public CanonicalText {
        facts = List.copyOf(facts);
        keyFacts = List.copyOf(keyFacts);
    }

    /** A reference to a fact. @param asked the key, with the format behind a bar where one is given */
    public record PrintedFact(String asked, String printed) {

        /** The key alone. */
        public String key() {
            int bar = asked.indexOf('|');
            return bar < 0 ? asked : asked.substring(0, bar);
        }
    }

    /** The canonical form: JSON by RFC 8785. */
    public String json() {
        return CanonicalJson.text(MAPPER.writeValueAsString(this));
    }

    /** SHA-256 over the canonical form in UTF-8, in lower-case hexadecimal. */
    public String sha256() {
        return Digests.sha256(json());
    }

    /** Reads a canonical form back. */
    static CanonicalText read(String json) {
        return MAPPER.readValue(json, CanonicalText.class);
    }
}
