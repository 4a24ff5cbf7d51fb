package org.colophon.transfer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.Byline;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;

/** Finds the section, the topics and the people that a file names. */
@Component
class Filing {

    private final Sections sections;
    private final Topics topics;
    private final Newsroom newsroom;

    Filing(Sections sections, Topics topics, Newsroom newsroom) {
        this.sections = sections;
        this.topics = topics;
        this.newsroom = newsroom;
    }

    /** The section of this slug or name, made when there is none. */
    Section section(String wanted) {
        List<Section> all = sections.all();
        return all.stream()
                .filter(section ->
                        section.slug().equals(wanted) || section.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseGet(() -> wanted.isEmpty() ? elsewhere(all) : sections.add(spoken(wanted), "", ""));
    }

    private Section elsewhere(List<Section> all) {
        return all.stream()
                .filter(section ->
                        section.slug().equals("archive") || section.slug().equals("news"))
                .findFirst()
                .orElseGet(() -> sections.add("Archive", "archive", ""));
    }

    private static String spoken(String folder) {
        String words = folder.replace('-', ' ').replace('_', ' ').strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The topics of these slugs or names, made when there are none. */
    List<UUID> topics(List<String> names) {
        return names.stream()
                .map(name ->
                        topics.bySlug(name).orElseGet(() -> topics.named(name)).id())
                .distinct()
                .toList();
    }

    /** Somebody without an account is named all the same; a post without an author is the paper's. */
    List<Byline> bylines(List<String> authors, Map<String, PersonId> staff) {
        return authors.isEmpty()
                ? List.of(new Byline(newsroom.name(), null))
                : authors.stream()
                        .map(name -> new Byline(name, staff.get(name)))
                        .toList();
    }
}
