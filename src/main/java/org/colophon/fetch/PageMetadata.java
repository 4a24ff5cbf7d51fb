package org.colophon.fetch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself. None of it is checked: a page may call itself anything.
 *
 * <p>Where several vocabularies say something, the first of these that does is taken: JSON-LD of schema.org (an article's,
 * else a page's), {@code citation_*} as journals write it, Open Graph with {@code article:*}, Dublin Core, HTML's own
 * {@code meta}, {@code title} and {@code lang}. For the canonical address it is {@code link rel="canonical"}, then Open
 * Graph, then JSON-LD; for the licence {@code rel="license"}, then JSON-LD, then Dublin Core.
 *
 * <p>Texts are one line without control characters, cut at {@value #MAX} characters.
 *
 * @param title null where there is none
 * @param publisher the name of the site, paper or publisher; null where there is none
 * @param authors at most 20 names, without doubles
 * @param published the day, in the page's own time zone; null where it says none that can be read
 * @param publishedAt the moment, where the page gives time and zone; else null
 * @param language a BCP 47 tag; null where there is none
 * @param canonical the address that the page wants to be known by; null where it says none
 * @param licence the address of the licence; null where it says none
 * @param ai whether it declares itself to be made with a generating model; null where it declares nothing, which says
 *     nothing about how it was made
 * @param retracted whether it declares itself retracted: by schema.org's {@code creativeWorkStatus}, or by the word
 *     RETRACTED before its title, as journals mark it
 */
public record PageMetadata(
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable LocalDate published,
        @Nullable Instant publishedAt,
        @Nullable String language,
        @Nullable URI canonical,
        @Nullable URI licence,
        @Nullable AiDeclaration ai,
        boolean retracted) {

    /** Longest text in characters. */
    public static final int MAX = 300;

    /** Most authors. */
    public static final int AUTHORS = 20;

    private static final PageMetadata NOTHING =
            new PageMetadata(null, null, List.of(), null, null, null, null, null, null, false);

    public PageMetadata {
        authors = List.copyOf(authors);
    }

    /** Reads what the page says; nothing at all for plain text and PDF. Never fails. */
    public static PageMetadata of(FetchedPage page) {
        return page.isHtml() ? new MetadataReader(page).read() : NOTHING;
    }

    /** What pages can declare about generating models, in the terms of IPTC's digital source types. */
    public enum AiDeclaration {
        /** Made by a model: {@code trainedAlgorithmicMedia}. */
        MADE_BY_AI,
        /** Made with a model and by people: {@code compositeWithTrainedAlgorithmicMedia}. */
        MADE_WITH_AI
    }
}
