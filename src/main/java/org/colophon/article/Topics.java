package org.colophon.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What articles are about. Writers add topics as they go; editors tidy them. */
@Service
@Transactional
public class Topics {

    private final TopicRepository topics;
    private final PublicChanges changes;

    Topics(TopicRepository topics, PublicChanges changes) {
        this.topics = topics;
        this.changes = changes;
    }

    /** Topics whose name contains the text, by name. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Topic> search(String text, int limit) {
        return topics.search(Patterns.containing(text), Limit.of(limit)).stream()
                .map(TopicRow::toTopic)
                .toList();
    }

    /** The topic with this slug, if there is one. Open to everyone. */
    @Transactional(readOnly = true)
    public Optional<Topic> bySlug(String slug) {
        return topics.findBySlug(slug).map(TopicRow::toTopic);
    }

    /** The topic of this name; made when there is none yet. */
    @MayWrite
    public Topic named(String name) {
        String clean = checked(name);
        String slug = Slug.from(clean, "topic").value();
        return topics.findBySlug(slug)
                .orElseGet(() -> topics.saveAndFlush(new TopicRow(slug, clean)))
                .toTopic();
    }

    /** Adds a topic under a slug of its own choosing. @throws BadInput when the slug is taken */
    @MayEdit
    public Topic add(String name, String slug) {
        String wanted = new Slug(slug.strip()).value();
        if (topics.findBySlug(wanted).isPresent()) {
            throw new BadInput("slug", "There is already a topic with this slug.");
        }
        return topics.saveAndFlush(new TopicRow(wanted, checked(name))).toTopic();
    }

    /** Renames a topic; its slug follows. */
    @MayEdit
    public Topic rename(UUID id, String name) {
        String clean = checked(name);
        String slug = Slug.from(clean, "topic").value();
        topics.findBySlug(slug).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new BadInput("name", "There is already a topic of this name.");
        });
        TopicRow row = row(id);
        row.change(slug, clean);
        changes.note(Subject.SITE);
        return row.toTopic();
    }

    /** Removes a topic that no article is under. */
    @MayEdit
    public void remove(UUID id) {
        long articles = topics.countArticles(id);
        if (articles > 0) {
            throw new BadInput("topic", "%d articles are under this topic.".formatted(articles));
        }
        topics.delete(row(id));
    }

    private TopicRow row(UUID id) {
        return topics.findById(id).orElseThrow(() -> new NotFound("There is no such topic."));
    }

    private static String checked(String name) {
        String clean = name.strip();
        if (clean.isEmpty() || clean.length() > 120 || clean.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("topics", "A topic's name has 1 to 120 characters.");
        }
        return clean;
    }
}
