package org.colophon.sourcing;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a page before it becomes a source: for a form that a person looks over. Texts are empty where the
 * page says nothing; none of it is checked, since a page may call itself anything.
 *
 * @param url the address in its plain spelling, without what only serves to follow readers; as typed where it is none
 * @param known the source that the newsroom has with this address; then the texts are that source's
 * @param publishedAt a day or a moment in UTC, as {@link About#publishedAt}
 * @param language BCP 47 tag
 * @param licence the address of the licence
 * @param aiWritten {@link WrittenByAi#YES} where the page declares to be made by a model; {@link WrittenByAi#UNKNOWN}
 *     otherwise, also where people and a model made it together
 * @param retracted whether the page says that it is
 * @param note a sentence for the person: what failed, or that there is such a source; empty where there is nothing to say
 */
public record SourceProposal(
        String url,
        @Nullable Source known,
        String title,
        String publisher,
        String author,
        String publishedAt,
        String language,
        String licence,
        WrittenByAi aiWritten,
        boolean retracted,
        String note) {

    /** The page could not be had. */
    static SourceProposal failed(String url, String note) {
        return new SourceProposal(url, null, "", "", "", "", "", "", WrittenByAi.UNKNOWN, false, note);
    }

    /** There is such a source. */
    static SourceProposal known(Source source) {
        About about = source.about();
        return new SourceProposal(
                source.url(),
                source,
                source.title(),
                source.publisher(),
                about.author(),
                about.publishedAt(),
                about.language(),
                about.licence(),
                about.aiWritten(),
                source.check().condition() == SourceCondition.RETRACTED,
                "The newsroom has this source already.");
    }

    /** Whether something was found out, be it from the page or from the newsroom's sources. */
    public boolean found() {
        return known != null || note.isEmpty();
    }

    /** What a person entered about it, without a reading time, judgement and excerpt. */
    public SourceDetails details() {
        return new SourceDetails(author, publishedAt, null, licence, language, aiWritten, null, null);
    }
}
