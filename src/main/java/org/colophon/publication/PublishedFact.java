package org.colophon.publication;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was when published.
 *
 * @param key the article's name for it
 * @param fact the fact's own id, the same in every article that uses it
 * @param kind code of the kind, such as {@code money}
 * @param value in machine form
 * @param printed as readers read it, such as "up to $50 billion"
 * @param title label, date and source in a few words, for hover and screen readers
 * @param asOf the day for which it holds, as an ISO date, if known
 * @param sourceKey key of its source among the article's sources, if recorded there
 * @param status code of what the newsroom thought of it, such as {@code verified}; empty in versions from before that was
 *     kept
 * @param locator where in its source it stands; may be empty
 * @param shown whether it stands in the box of key facts; null in versions from before that could be chosen
 * @param forms how it is printed where the text asks for a format
 * @param revision which state of the fact this is; null in versions from before that was kept
 */
public record PublishedFact(
        String key,
        UUID fact,
        String label,
        String kind,
        String value,
        String printed,
        String title,
        @Nullable String asOf,
        @Nullable String sourceKey,
        String status,
        String locator,
        @Nullable Boolean shown,
        List<PublishedForm> forms,
        @Nullable Long revision) {

    /** A fact of which nobody knows which state it was. */
    public PublishedFact(
            String key,
            UUID fact,
            String label,
            String kind,
            String value,
            String printed,
            String title,
            @Nullable String asOf,
            @Nullable String sourceKey,
            String status,
            String locator,
            @Nullable Boolean shown,
            List<PublishedForm> forms) {
        this(key, fact, label, kind, value, printed, title, asOf, sourceKey, status, locator, shown, forms, null);
    }

    /** Versions from before have no status, locator and forms. */
    @SuppressWarnings("ConstantValue")
    public PublishedFact {
        status = Objects.requireNonNullElse(status, "");
        locator = Objects.requireNonNullElse(locator, "");
        forms = forms == null ? List.of() : List.copyOf(forms);
    }

    /** Whether it stands in the article's box of key facts. */
    @JsonIgnore
    public boolean inBox() {
        return shown == null || shown;
    }

    /** How it reads in a format; as usual where that was not asked for when it was published. */
    public String printed(String format) {
        return forms.stream()
                .filter(form -> form.format().equals(format))
                .findFirst()
                .map(PublishedForm::printed)
                .orElse(printed);
    }
}
