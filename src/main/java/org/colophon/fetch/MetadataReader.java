package org.colophon.fetch;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.fetch.PageMetadata.AiDeclaration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Asks every vocabulary in turn, in the order that {@link PageMetadata} states. */
final class MetadataReader {

    private static final Map<String, AiDeclaration> SOURCE_TYPES = Map.of(
            "trainedalgorithmicmedia", AiDeclaration.MADE_BY_AI,
            "trainedalgorithmicmediadigitalsource", AiDeclaration.MADE_BY_AI,
            "compositewithtrainedalgorithmicmedia", AiDeclaration.MADE_WITH_AI,
            "compositewithtrainedalgorithmicmediadigitalsource", AiDeclaration.MADE_WITH_AI);

    private static final Map<String, AiDeclaration> DISCLOSURES = Map.of(
            "ai-generated", AiDeclaration.MADE_BY_AI,
            "autonomous", AiDeclaration.MADE_BY_AI,
            "ai-autonomous", AiDeclaration.MADE_BY_AI,
            "ai-assisted", AiDeclaration.MADE_WITH_AI);

    private final FetchedPage page;
    private final Document document;
    private final LinkedData linked;
    private final MetaTags tags;

    MetadataReader(FetchedPage page) {
        this.page = page;
        this.document = Jsoup.parse(page.source(), page.address().toString());
        this.linked = LinkedData.of(document);
        this.tags = new MetaTags(document);
    }

    PageMetadata read() {
        @Nullable
        String title = first(
                linked.text("headline"),
                linked.text("name"),
                tags.first("citation_title"),
                tags.first("og:title"),
                tags.first("dc.title", "dcterms.title"),
                Texts.line(document.title()));
        Dates dates = published();
        return new PageMetadata(
                title,
                publisher(),
                authors(),
                dates.day(),
                dates.moment(),
                language(),
                canonical(),
                licence(),
                ai(),
                isRetracted(title));
    }

    private @Nullable String publisher() {
        return first(
                linked.text("publisher"),
                tags.first("citation_publisher"),
                tags.first("og:site_name"),
                tags.first("dc.publisher", "dcterms.publisher"),
                tags.first("publisher", "application-name"));
    }

    private List<String> authors() {
        return Stream.of(
                        linked.names("author"),
                        linked.names("creator"),
                        tags.all("citation_author"),
                        tags.all("article:author"),
                        tags.all("dc.creator", "dcterms.creator"),
                        tags.all("author"))
                // Open Graph gives profiles more often than names.
                .map(names -> names.stream()
                        .filter(name -> !name.contains("://"))
                        .distinct()
                        .limit(PageMetadata.AUTHORS)
                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Dates published() {
        return Stream.of(
                        linked.text("datePublished"),
                        tags.first("citation_publication_date", "citation_date", "citation_online_date"),
                        tags.first("article:published_time", "og:published_time"),
                        tags.first("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date"),
                        tags.first("date"))
                .filter(Objects::nonNull)
                .map(Dates::of)
                .filter(dates -> dates.day() != null)
                .findFirst()
                .orElse(Dates.NONE);
    }

    private @Nullable String language() {
        @Nullable
        String stated = first(
                linked.text("inLanguage"),
                tags.first("citation_language"),
                tags.first("og:locale"),
                tags.first("dc.language", "dcterms.language"),
                Texts.line(Objects.requireNonNullElse(document.selectFirst("html"), document)
                        .attr("lang")),
                tags.first("content-language"));
        return stated == null ? null : Texts.language(stated);
    }

    private @Nullable URI canonical() {
        return address(Stream.of(
                link("link[rel~=(?i)(^|\\s)canonical(\\s|$)][href]"), tags.link("og:url"), linked.link("url")));
    }

    private @Nullable URI licence() {
        return address(Stream.of(
                link("link[rel~=(?i)(^|\\s)license(\\s|$)][href], a[rel~=(?i)(^|\\s)license(\\s|$)][href]"),
                linked.link("license"),
                tags.link("dcterms.license", "dc.rights.license", "dc.rights")));
    }

    private @Nullable AiDeclaration ai() {
        return Stream.<@Nullable AiDeclaration>of(
                        sourceType(linked.text("digitalSourceType")),
                        sourceType(tags.first("digitalsourcetype", "iptc:digitalsourcetype", "iptc.digitalsourcetype")),
                        find(DISCLOSURES, tags.first("ai-disclosure")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isRetracted(@Nullable String title) {
        @Nullable String status = linked.text("creativeWorkStatus");
        boolean declared = status != null && status.toLowerCase(Locale.ROOT).matches("retracted|withdrawn");
        return declared || title != null && title.matches("(?i)\\[?retracted( article| paper)?\\]?\\s*[:.–—-]\\s.*");
    }

    private static @Nullable AiDeclaration sourceType(@Nullable String value) {
        return value == null ? null : find(SOURCE_TYPES, value.substring(value.lastIndexOf('/') + 1));
    }

    private static @Nullable AiDeclaration find(Map<String, AiDeclaration> terms, @Nullable String value) {
        return value == null ? null : terms.get(value.toLowerCase(Locale.ROOT));
    }

    private @Nullable String link(String selector) {
        Element link = document.selectFirst(selector);
        return link == null ? null : link.attr("href");
    }

    private @Nullable URI address(Stream<@Nullable String> stated) {
        Function<String, @Nullable URI> resolve = text -> Texts.address(text, page.address());
        return stated.filter(Objects::nonNull)
                .map(resolve)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}
