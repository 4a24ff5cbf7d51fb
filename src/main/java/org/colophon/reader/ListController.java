package org.colophon.reader;

import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topic;
import org.colophon.article.Topics;
import org.colophon.change.Subject;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.reader.page.Frame;
import org.colophon.reader.page.Listing;
import org.colophon.reader.page.Site;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Articles by section, topic and author. */
@Controller
class ListController {

    private static final int SIZE = 30;

    private final Views views;
    private final Sites sites;
    private final PublishedArticles published;
    private final Sections sections;
    private final Topics topics;
    private final People people;

    ListController(
            Views views, Sites sites, PublishedArticles published, Sections sections, Topics topics, People people) {
        this.views = views;
        this.sites = sites;
        this.published = published;
        this.sections = sections;
        this.topics = topics;
        this.people = people;
    }

    @GetMapping("/sections/{slug}")
    Output section(@PathVariable String slug, @RequestParam(required = false) @Nullable String after) {
        Section section = sections.bySlug(slug).orElseThrow(() -> new NotFound("There is no such section."));
        Slice<PublishedSummary> stretch = published.inSection(slug, after, SIZE);
        String path = "/sections/" + slug;
        Site site = sites.now();
        Frame frame = frame(site, section.name(), path, after)
                .about(section.description())
                .in(slug)
                .feeding(path + "/");
        return views.shared(
                        "listing",
                        frame,
                        new Listing(
                                "", section.name(), section.description(), stretch.items(), more(path, stretch), false))
                .showing(Shown.list(Subject.section(slug), stretch.items()));
    }

    @GetMapping("/topics/{slug}")
    Output topic(@PathVariable String slug, @RequestParam(required = false) @Nullable String after) {
        Topic topic = topics.bySlug(slug).orElseThrow(() -> new NotFound("There is no such topic."));
        Slice<PublishedSummary> stretch = published.withTopic(slug, after, SIZE);
        // A topic without a published article is a draft's, and not for readers to hear of.
        requireSome(stretch, after);
        return list("list.topic", topic.name(), "/topics/" + slug, after, stretch)
                .showing(Shown.list(Subject.topic(slug), stretch.items()));
    }

    @GetMapping("/authors/{handle}")
    Output author(@PathVariable String handle, @RequestParam(required = false) @Nullable String after) {
        Slice<PublishedSummary> stretch = published.byAuthor(handle, after, SIZE);
        requireSome(stretch, after);
        Person person = people.byHandle(handle).orElseThrow(() -> new NotFound("There is no such author."));
        return list("list.author", person.name(), "/authors/" + handle, after, stretch)
                .showing(Shown.list(Subject.author(handle), stretch.items()));
    }

    private Output list(
            String kind, String heading, String path, @Nullable String after, Slice<PublishedSummary> stretch) {
        Site site = sites.now();
        String words = site.words().get(kind);
        return views.shared(
                "listing",
                frame(site, heading, path, after).feeding(path + "/"),
                new Listing(words, heading, "", stretch.items(), more(path, stretch), true));
    }

    private static void requireSome(Slice<PublishedSummary> stretch, @Nullable String after) {
        if (stretch.items().isEmpty() && after == null) {
            throw new NotFound("There is nothing published here.");
        }
    }

    private static Frame frame(Site site, String title, String path, @Nullable String after) {
        return after == null ? Frame.of(site, title, path) : Frame.unlisted(site, title, path);
    }

    private static @Nullable String more(String path, Slice<?> stretch) {
        String next = stretch.next();
        return next == null ? null : path + "?after=" + LocalPath.encoded(next);
    }
}
