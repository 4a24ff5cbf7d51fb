package org.colophon.reader;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topic;
import org.colophon.article.Topics;
import org.colophon.change.Subject;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.markup.Markup;
import org.colophon.provenance.Disclosed;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedSummary;
import org.colophon.publication.PublishedTopic;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Gathers what feeds carry: the newest articles in full, the disclosure line first wherever text is shown. */
@Component
class Feeds {

    private static final int SIZE = 30;

    private final PublishedArticles published;
    private final Sections sections;
    private final Topics topics;
    private final People people;
    private final Markup markup;
    private final Newsroom newsroom;

    Feeds(
            PublishedArticles published,
            Sections sections,
            Topics topics,
            People people,
            Markup markup,
            Newsroom newsroom) {
        this.published = published;
        this.sections = sections;
        this.topics = topics;
        this.people = people;
        this.markup = markup;
        this.newsroom = newsroom;
    }

    /** The newest of everything. */
    Feed all() {
        return feed(
                newsroom.name(),
                "",
                "/",
                Subject.PAPER,
                published.latest(null, SIZE).items());
    }

    /** The newest of a section. @throws NotFound when there is none */
    Feed section(String slug) {
        Section section = sections.bySlug(slug).orElseThrow(() -> new NotFound("There is no such section."));
        String title = newsroom.name() + ": " + section.name();
        String path = "/sections/" + slug;
        return feed(
                title,
                section.description(),
                path,
                Subject.section(slug),
                published.inSection(slug, null, SIZE).items());
    }

    /** The newest under a topic. @throws NotFound when readers know of none */
    Feed topic(String slug) {
        Topic topic = topics.bySlug(slug).orElseThrow(() -> new NotFound("There is no such topic."));
        return list(
                topic.name(),
                "/topics/" + slug,
                Subject.topic(slug),
                published.withTopic(slug, null, SIZE).items());
    }

    /** The newest of an author. @throws NotFound when readers know of none */
    Feed author(String handle) {
        List<PublishedSummary> newest = published.byAuthor(handle, null, SIZE).items();
        Person person = people.byHandle(handle).orElseThrow(() -> new NotFound("There is no such author."));
        return list(person.name(), "/authors/" + handle, Subject.author(handle), newest);
    }

    /** Without a published article it is a draft's, and not for readers to hear of. */
    private Feed list(String name, String path, Subject list, List<PublishedSummary> newest) {
        if (newest.isEmpty()) {
            throw new NotFound("There is nothing published here.");
        }
        return feed(newsroom.name() + ": " + name, "", path, list, newest);
    }

    private Feed feed(String title, String description, String home, Subject list, List<PublishedSummary> newest) {
        List<ArticleId> ids = newest.stream().map(PublishedSummary::id).toList();
        Map<ArticleId, PublishedArticle> articles =
                published.byIds(ids).stream().collect(Collectors.toMap(PublishedArticle::id, Function.identity()));
        List<Feed.Item> items = ids.stream()
                .map(articles::get)
                .filter(Objects::nonNull)
                .map(this::item)
                .toList();
        return new Feed(title, description, newsroom.language(), home, items, Shown.list(list, newest));
    }

    Feed.Item item(PublishedArticle article) {
        String url = newsroom.link(article.path());
        Disclosed disclosed = Disclosed.of(article, newsroom);
        String standfirst = markup.plainInline(article.standfirst(), article.references());
        String lead = paragraph(disclosed.line()) + paragraph(standfirst);
        String body =
                markup.article(article.body(), article.references()).html().value();
        return new Feed.Item(
                "urn:uuid:" + article.id(),
                url,
                markup.plainInline(article.headline(), article.references()),
                article.language(),
                article.bylines().stream().map(this::author).toList(),
                standfirst,
                lead,
                lead + absolute(body, url),
                disclosed,
                article.topics().stream().map(PublishedTopic::name).toList(),
                article.firstPublishedAt(),
                article.publishedAt());
    }

    private Feed.Author author(PublishedByline byline) {
        String handle = byline.handle();
        return new Feed.Author(byline.name(), handle == null ? "" : newsroom.link("/authors/" + handle));
    }

    /** Addresses made absolute. The renderer escapes quotes in text, so {@code href="} is always an attribute. */
    private String absolute(String html, String url) {
        return html.replace("href=\"#", "href=\"" + url + "#")
                .replace("href=\"/", "href=\"" + newsroom.link("/"))
                .replace("src=\"/", "src=\"" + newsroom.link("/"));
    }

    private static String paragraph(String text) {
        return text.isBlank() ? "" : "<p>" + HtmlUtils.htmlEscape(text, "UTF-8") + "</p>";
    }
}
