package org.colophon.reader;

import java.util.List;
import java.util.Map;
import org.colophon.discussion.Comment;
import org.colophon.discussion.Discussion;
import org.colophon.provenance.Disclosed;
import org.colophon.provenance.JsonLdDisclosure;
import org.colophon.publication.CorrectionKind;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedNote;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.PublishedTopic;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.PageJsonLd;
import org.colophon.reader.page.Trusted;
import org.colophon.shared.Newsroom;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The article for machines: a schema.org {@code NewsArticle} in JSON-LD. There is no term for AI there but the source type. */
@Component
class ArticleJsonLd {

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final Newsroom newsroom;
    private final Assets assets;

    ArticleJsonLd(Newsroom newsroom, Assets assets) {
        this.newsroom = newsroom;
        this.assets = assets;
    }

    Trusted write(PublishedArticle article, String headline, String standfirst, int words, Discussion discussion) {
        String address = newsroom.link(article.path());
        ObjectNode json = mapper.createObjectNode();
        json.put("@context", "https://schema.org");
        json.put("@type", "NewsArticle");
        json.put("url", address);
        ObjectNode page =
                json.putObject("mainEntityOfPage").put("@type", "WebPage").put("@id", address);
        page.set("breadcrumb", breadcrumbs(article, headline));
        json.put("headline", headline);
        json.put("description", standfirst);
        json.put("inLanguage", article.language());
        json.put("articleSection", article.section().name());
        json.set(
                "keywords",
                mapper.valueToTree(
                        article.topics().stream().map(PublishedTopic::name).toList()));
        json.put("datePublished", article.firstPublishedAt().toString());
        json.put("dateModified", article.publishedAt().toString());
        json.put("version", article.number());
        json.put("wordCount", words);
        json.put("isAccessibleForFree", true);
        json.set(
                "author",
                mapper.valueToTree(article.bylines().stream().map(this::author).toList()));
        json.set("publisher", PageJsonLd.publisher(newsroom, assets));
        JsonLdDisclosure.write(json, page, Disclosed.of(article, newsroom));
        if (!article.sources().isEmpty()) {
            json.set(
                    "citation",
                    mapper.valueToTree(
                            article.sources().stream().map(this::source).toList()));
        }
        List<ObjectNode> corrections = article.notes().stream()
                .filter(note -> !note.kind().equals(CorrectionKind.UPDATE.code()))
                .map(this::correction)
                .toList();
        if (!corrections.isEmpty()) {
            json.set("correction", mapper.valueToTree(corrections));
        }
        json.put("commentCount", discussion.total());
        json.put("discussionUrl", address + "/comments");
        List<ObjectNode> writtenWithAi = discussion.comments().stream()
                .filter(comment -> comment.marks().writtenWithAi() && !comment.removed())
                .map(comment -> comment(comment, address))
                .toList();
        if (!writtenWithAi.isEmpty()) {
            json.set("comment", mapper.valueToTree(writtenWithAi));
        }
        return Trusted.json(mapper.writeValueAsString(json));
    }

    private ObjectNode breadcrumbs(PublishedArticle article, String headline) {
        return PageJsonLd.breadcrumbs(
                newsroom,
                List.of(
                        Map.entry(newsroom.name(), "/"),
                        Map.entry(
                                article.section().name(),
                                "/sections/" + article.section().slug()),
                        Map.entry(headline, article.path())));
    }

    private ObjectNode author(PublishedByline byline) {
        ObjectNode author = mapper.createObjectNode().put("@type", "Person").put("name", byline.name());
        return byline.handle() == null ? author : author.put("url", newsroom.link("/authors/" + byline.handle()));
    }

    private ObjectNode correction(PublishedNote note) {
        return mapper.createObjectNode()
                .put("@type", "CorrectionComment")
                .put("text", note.text())
                .put("datePublished", note.at().toString());
    }

    /** Only comments of which their authors say so are listed: the source type is all there is to be said in this form. */
    private ObjectNode comment(Comment comment, String address) {
        ObjectNode node = mapper.createObjectNode()
                .put("@type", "Comment")
                .put("url", address + "/comments/" + comment.id())
                .put("datePublished", comment.postedAt().toString())
                .put("text", Jsoup.parseBodyFragment(comment.html().value()).text())
                .put("digitalSourceType", "https://schema.org/TrainedAlgorithmicMediaDigitalSource");
        node.putObject("author").put("@type", "Person").put("name", comment.author());
        return node;
    }

    private ObjectNode source(PublishedSource source) {
        ObjectNode work = mapper.createObjectNode().put("@type", "CreativeWork").put("name", source.title());
        return source.url().isEmpty() ? work : work.put("url", source.url());
    }
}
