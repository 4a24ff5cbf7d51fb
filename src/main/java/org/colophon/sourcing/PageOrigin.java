package org.colophon.sourcing;

import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import org.colophon.fetch.FetchedPage;
import org.colophon.fetch.PageMetadata;
import org.jspecify.annotations.Nullable;

/** What a page says about itself, in the lengths and forms in which sources keep it. Texts are empty where it is silent. */
record PageOrigin(
        String title,
        String publisher,
        String author,
        String publishedAt,
        String language,
        String licence,
        WrittenByAi aiWritten,
        boolean retracted) {

    static PageOrigin of(FetchedPage page) {
        PageMetadata said = PageMetadata.of(page);
        return new PageOrigin(
                fitting(said.title(), 500),
                fitting(said.publisher(), 200),
                fitting(String.join(", ", said.authors()), 200),
                published(said),
                tag(said.language()),
                whole(said.licence(), 300),
                said.ai() == PageMetadata.AiDeclaration.MADE_BY_AI ? WrittenByAi.YES : WrittenByAi.UNKNOWN,
                said.retracted());
    }

    /** As a proposal for a source with this address. */
    SourceProposal proposal(String url) {
        return new SourceProposal(
                url, null, title, publisher, author, publishedAt, language, licence, aiWritten, retracted, "");
    }

    private static String published(PageMetadata said) {
        var moment = said.publishedAt();
        if (moment != null) {
            return moment.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return Objects.toString(said.published(), "");
    }

    private static String fitting(@Nullable String text, int max) {
        if (text == null || text.length() <= max) {
            return text == null ? "" : text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static String whole(@Nullable Object address, int max) {
        String text = Objects.toString(address, "");
        return text.length() <= max ? text : "";
    }

    private static String tag(@Nullable String language) {
        try {
            String tag = language == null
                    ? ""
                    : new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
            return tag.length() <= 35 ? tag : "";
        } catch (IllformedLocaleException e) {
            return "";
        }
    }
}
