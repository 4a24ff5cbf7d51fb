package org.colophon.article;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the paper, in the order in which its navigation shows them. */
@Service
@Transactional
public class Sections {

    private final SectionRepository sections;
    private final PublicChanges changes;

    Sections(SectionRepository sections, PublicChanges changes) {
        this.sections = sections;
        this.changes = changes;
    }

    /** All sections in order. Open to everyone. */
    @Transactional(readOnly = true)
    public List<Section> all() {
        return sections.findAllByOrderByPositionAscNameAsc().stream()
                .map(SectionRow::toSection)
                .toList();
    }

    /** The section with this slug, if there is one. Open to everyone. */
    @Transactional(readOnly = true)
    public Optional<Section> bySlug(String slug) {
        return sections.findBySlug(slug).map(SectionRow::toSection);
    }

    /** Adds a section at the end. @param slug empty to make it from the name */
    @MayEdit
    public Section add(String name, String slug, String description) {
        Slug wanted = wanted(name, slug, null);
        check(name, description);
        changes.note(Subject.SITE);
        return sections.saveAndFlush(
                        new SectionRow(wanted.value(), name.strip(), description.strip(), (int) sections.count()))
                .toSection();
    }

    /** Changes a section. What is published keeps the section it was published in until it is published again. */
    @MayEdit
    public Section change(UUID id, String name, String slug, String description) {
        Slug wanted = wanted(name, slug, id);
        check(name, description);
        SectionRow row = row(id);
        row.change(wanted.value(), name.strip(), description.strip());
        changes.note(Subject.SITE);
        return row.toSection();
    }

    /** Puts the sections into this order. */
    @MayEdit
    public void order(List<UUID> ids) {
        changes.note(Subject.SITE);
        for (int i = 0; i < ids.size(); i++) {
            row(ids.get(i)).moveTo(i);
        }
    }

    /** Removes a section that no article is in. */
    @MayEdit
    public void remove(UUID id) {
        long articles = sections.countArticles(id);
        if (articles > 0) {
            throw new BadInput(
                    "section", "%d articles are in this section. Move them to another one first.".formatted(articles));
        }
        sections.delete(row(id));
        changes.note(Subject.SITE);
    }

    private SectionRow row(UUID id) {
        return sections.findById(id).orElseThrow(() -> new NotFound("There is no such section."));
    }

    private Slug wanted(String name, String slug, @Nullable UUID self) {
        Slug wanted = slug.isBlank() ? Slug.from(name, "section") : new Slug(slug.strip());
        sections.findBySlug(wanted.value())
                .filter(row -> !row.id().equals(self))
                .ifPresent(other -> {
                    throw new BadInput(
                            "slug",
                            "The section “%s” already has this slug."
                                    .formatted(other.toSection().name()));
                });
        return wanted;
    }

    private static void check(String name, String description) {
        if (name.isBlank() || name.strip().length() > 120 || name.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give the section a name of 1 to 120 characters.");
        }
        if (description.length() > 500) {
            throw new BadInput("description", "The description has 500 characters at most.");
        }
    }
}
