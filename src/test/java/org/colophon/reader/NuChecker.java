package org.colophon.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the Nu Html Checker what it thinks of a page. What it may say all the same stands in {@link #ALLOWED}. */
final class NuChecker {

    /** Messages that are right by the standard of today, each with the reason why the page stays as it is. */
    static final Map<Pattern, String> ALLOWED = Map.of(
            Pattern.compile("Attribute “ai-disclosure” not allowed on element “[a-z0-9]+” at this point\\."),
            "The attribute is a draft of the W3C's community group that the checker does not know yet. See docs/disclosure.md.");

    private NuChecker() {}

    /** Errors and warnings; empty where there are none but those that are allowed. */
    static List<String> complaints(String html) {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        checker.setForceHTML(true);
        checker.setNoLangDetect(true);
        try {
            String answer = checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            JsonNode messages = JsonMapper.builder().build().readTree(answer).path("messages");
            return StreamSupport.stream(messages.spliterator(), false)
                    .filter(message -> ALLOWED.keySet().stream()
                            .noneMatch(allowed -> allowed.matcher(
                                            message.path("message").asString(""))
                                    .matches()))
                    .map(message -> "%s: %s in %s"
                            .formatted(
                                    message.path("type").asString(""),
                                    message.path("message").asString(""),
                                    message.path("extract").asString("").replace('\n', ' ')))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
