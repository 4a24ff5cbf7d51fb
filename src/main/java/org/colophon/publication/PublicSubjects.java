package org.colophon.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.springframework.stereotype.Component;

/** What readers may see differently when a version is published or taken away. */
@Component
class PublicSubjects {

    private final PublicChanges changes;

    PublicSubjects(PublicChanges changes) {
        this.changes = changes;
    }

    /**
     * @param placed whether it was not listed before, or elsewhere
     * @param told whether the version tells of a correction
     */
    void published(PublishedArticle version, boolean placed, boolean told) {
        List<Subject> subjects = shown(version);
        if (placed) {
            subjects.add(Subject.PAPER);
        }
        if (placed || told) {
            subjects.add(Subject.CORRECTIONS);
        }
        changes.note(subjects);
    }

    void withdrawn(PublishedArticle version) {
        List<Subject> subjects = shown(version);
        subjects.addAll(List.of(Subject.PAPER, Subject.CORRECTIONS));
        changes.noteWithdrawn(subjects);
    }

    /** Words were removed from everything that was ever published of it. */
    void expunged(UUID article) {
        changes.noteWithdrawn(List.of(Subject.article(article), Subject.CORRECTIONS));
    }

    private static List<Subject> shown(PublishedArticle version) {
        ArticleId original = version.translationOf();
        List<Subject> subjects = new ArrayList<>(List.of(
                Subject.article(version.id().value()),
                Subject.VERSIONS,
                Subject.section(version.section().slug()),
                Subject.translations((original == null ? version.id() : original).value())));
        version.topics().forEach(topic -> subjects.add(Subject.topic(topic.slug())));
        version.bylines().stream()
                .map(PublishedByline::handle)
                .filter(handle -> handle != null)
                .forEach(handle -> subjects.add(Subject.author(handle)));
        return subjects;
    }
}
