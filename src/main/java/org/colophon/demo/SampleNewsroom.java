package org.colophon.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.article.ArticleId;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.Comments;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.publication.PublishedArticles;
import org.colophon.site.Pages;
import org.colophon.transfer.ArchiveImport;
import org.colophon.transfer.ImportOptions;
import org.colophon.transfer.ImportReport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills an empty database with a small invented newspaper, before the first request is answered. */
@Component
@Profile("demo")
class SampleNewsroom implements SmartLifecycle {

    /** Before the web server, and after nothing: the database is migrated when there is a bean that uses it. */
    private static final int EARLY = 0;

    private final DemoPeople people;
    private final SampleFiles files;
    private final Sections sections;
    private final Topics topics;
    private final ArchiveImport imports;
    private final PublishedArticles published;
    private final Comments comments;
    private final Pages pages;
    private final SamplePolicy policy;
    private boolean running;

    SampleNewsroom(
            DemoPeople people,
            SampleFiles files,
            Sections sections,
            Topics topics,
            ArchiveImport imports,
            PublishedArticles published,
            Comments comments,
            Pages pages,
            SamplePolicy policy) {
        this.people = people;
        this.files = files;
        this.sections = sections;
        this.topics = topics;
        this.imports = imports;
        this.published = published;
        this.comments = comments;
        this.pages = pages;
        this.policy = policy;
    }

    @Override
    public void start() {
        running = true;
        if (people.missing()) {
            SampleText.Discussions discussions = files.read("comments.yaml", SampleText.Discussions.class);
            Map<String, Person> cast = people.add(discussions.people());
            Person standards = named(cast, "standards");
            ActingAs.person(standards, () -> policy.decide(standards.name(), standards.email()));
            ActingAs.person(named(cast, "admin"), () -> fill(discussions, cast));
        }
    }

    private void fill(SampleText.Discussions discussions, Map<String, Person> cast) {
        SampleText.Newsroom paper = files.read("newsroom.yaml", SampleText.Newsroom.class);
        paper.sections().forEach(section -> sections.add(section.name(), section.slug(), section.description()));
        paper.topics().forEach(topic -> topics.add(topic.name(), topic.slug()));
        files.pages().forEach(page -> pages.save(page.slug(), page.title(), page.body(), 0));
        ImportReport report = files.withArticles(folder ->
                imports.run(folder, new ImportOptions("", "sample", false, false), (count, total, path) -> {}));
        if (!report.failed().isEmpty()) {
            throw new IllegalStateException("The sample articles cannot be imported: " + report.failed());
        }
        for (SampleText.Thread thread : discussions.threads()) {
            ArticleId article = published.bySlug(thread.article()).orElseThrow().id();
            discuss(article, thread.comments(), null, cast);
        }
    }

    private void discuss(
            ArticleId article, List<SampleText.Comment> said, @Nullable CommentId parent, Map<String, Person> cast) {
        for (SampleText.Comment comment : said) {
            Person author = named(cast, comment.author());
            CommentId id = comments.importComment(article, author.id(), comment.text(), parent, comment.at())
                    .id();
            discuss(article, comment.replies() == null ? List.of() : comment.replies(), id, cast);
        }
    }

    private static Person named(Map<String, Person> cast, String account) {
        return Objects.requireNonNull(cast.get(account), () -> "Nobody in the sample newsroom is called " + account);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
