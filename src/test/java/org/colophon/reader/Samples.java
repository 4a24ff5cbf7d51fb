package org.colophon.reader;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Statement;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Discussion;
import org.colophon.discussion.DiscussionMode;
import org.colophon.identity.People;
import org.colophon.markup.Markup;
import org.colophon.provenance.ArticleMarkdown;
import org.colophon.provenance.Ninjs;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedSection;
import org.colophon.publication.PublishedSource;
import org.colophon.publication.PublishedTopic;
import org.colophon.reader.page.ArticlePage;
import org.colophon.reader.page.Assets;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Look;
import org.colophon.reader.page.Site;
import org.colophon.reader.page.Times;
import org.colophon.reader.page.Words;
import org.colophon.search.RelatedArticles;
import org.colophon.shared.Newsroom;
import org.colophon.site.PageTitle;
import org.colophon.sourcing.SourceStandings;
import org.mockito.Mockito;

/** Pages rendered without an application: an article, its site and its templates. */
final class Samples {

    static final Newsroom NEWSROOM = new Newsroom(
            "The Courier", URI.create("https://courier.example"), Path.of("."), ZoneId.of("Europe/Copenhagen"), "en");
    static final Instant AT = Instant.parse("2026-11-13T06:20:00Z");
    static final String LINE = "Drafted by AI from 2 sources. No editor’s review is on record.";

    private static final Views VIEWS = new Views(TemplateEngine.createPrecompiled(ContentType.Html));
    private static final Assets ASSETS = new Assets("classpath:/static/assets/");

    private Samples() {}

    static Site site() {
        return site("en");
    }

    /** A site whose interface speaks this language. */
    static Site site(String language) {
        return new Site(
                NEWSROOM,
                List.of(new Section(UUID.randomUUID(), "news", "News", "What happened.")),
                List.of(new PageTitle("about", "About")),
                Words.in(language),
                new Times(NEWSROOM.zone(), language),
                ASSETS,
                true,
                AT,
                Look.plain(ASSETS));
    }

    static PublishedArticle article(String headline, String body, DisclosureState state) {
        return article(
                headline, body, new Statement(state, LINE, List.of("Draftwell 3.1 drafted it."), List.of(), 0.9), "en");
    }

    /** The sample article with this disclosure, in this language. */
    static PublishedArticle article(Statement statement, String language) {
        return article("Barrier closes late", "It needed {{time}} [@log].", statement, language);
    }

    /** The mark beside the article in lists, if it has one. */
    static Optional<String> mark(PublishedArticle article) {
        Words words = Words.in(article.language());
        String key = "mark." + article.disclosure().state().code();
        return words.keys().contains(key) ? Optional.of(words.get(key)) : Optional.empty();
    }

    /** A feed with this article alone. */
    static Feed feed(PublishedArticle article) {
        Feeds feeds = new Feeds(
                Mockito.mock(PublishedArticles.class),
                Mockito.mock(Sections.class),
                Mockito.mock(Topics.class),
                Mockito.mock(People.class),
                new Markup(),
                NEWSROOM);
        return new Feed("The Courier", "", "en", "/", List.of(feeds.item(article)), Set.of());
    }

    static String markdown(PublishedArticle article) {
        return new ArticleMarkdown(NEWSROOM).write(article);
    }

    static String json(PublishedArticle article) {
        return new ArticleFiles(new ArticleMarkdown(NEWSROOM), new Markup(), NEWSROOM).text(article);
    }

    static String ninjs(PublishedArticle article) {
        return new Ninjs(new Markup(), NEWSROOM).write(article);
    }

    private static PublishedArticle article(String headline, String body, Statement statement, String language) {
        UUID fact = UUID.randomUUID();
        return new PublishedArticle(
                ArticleId.next(),
                1,
                "barrier-test",
                language,
                null,
                new PublishedSection("news", "News"),
                List.of(new PublishedTopic("flooding", "Floods & tides")),
                headline,
                "A sensor reported an obstacle.",
                body,
                List.of(new PublishedByline("Jonas Vey", "jonas-vey")),
                List.of(new PublishedFact(
                        "time",
                        fact,
                        "Time to close",
                        "number",
                        "47",
                        "47 minutes",
                        "Time",
                        null,
                        "log",
                        "verified",
                        "p. 3",
                        null,
                        List.of())),
                List.of(
                        new PublishedSource(
                                "rules", UUID.randomUUID(), "The rules", "Flood Office", "", "", "", "", ""),
                        new PublishedSource(
                                "log",
                                UUID.randomUUID(),
                                "The log",
                                "Board",
                                "https://board.example/log",
                                "M. Orre",
                                "2026-11-09",
                                "",
                                "yes")),
                statement,
                AT,
                AT,
                "Tomas Reyl");
    }

    static PublishedArticle article() {
        return article(
                "Barrier closes late",
                "It needed {{time}} [@log]. See [the rest](/articles/other).",
                DisclosureState.AI_GENERATED_UNREVIEWED);
    }

    static ArticlePage page(PublishedArticle article) {
        return page(article, Map.of());
    }

    /** @param gone sources that are no longer there */
    private static ArticlePage page(PublishedArticle article, Map<UUID, Instant> gone) {
        SourceStandings standings = Mockito.mock(SourceStandings.class);
        Mockito.when(standings.gone(Mockito.anyCollection())).thenReturn(gone);
        return new ArticleViews(
                        new Markup(),
                        Mockito.mock(RelatedArticles.class),
                        Mockito.mock(Comments.class),
                        new Translations(Mockito.mock(PublishedArticles.class)),
                        standings,
                        new ArticleJsonLd(NEWSROOM, ASSETS),
                        Mockito.mock(EarlierVersions.class))
                .page(
                        article,
                        site(),
                        List.of(),
                        new Discussion(List.of(), 0, null, new DiscussionMode.Standing(DiscussionMode.OPEN, null)));
    }

    static String html(PublishedArticle article) {
        return html(article, Map.of());
    }

    static String html(PublishedArticle article, Map<UUID, Instant> gone) {
        ArticlePage page = page(article, gone);
        return html("article", Frame.of(site(), page.plainHeadline(), article.path()), page);
    }

    static String html(String template, Frame frame, Object page) {
        return new String(VIEWS.shared(template, frame, page).bytes(), StandardCharsets.UTF_8);
    }
}
