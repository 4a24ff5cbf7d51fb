package org.colophon.article;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;

/** What an article's fields may hold. */
@Component
class ArticleFields {

    /** All authors in one line, as lists show them. */
    private static final int AUTHORS_MAX = 1_000;

    private final SectionRepository sections;
    private final TopicRepository topics;

    ArticleFields(SectionRepository sections, TopicRepository topics) {
        this.sections = sections;
        this.topics = topics;
    }

    SectionRow section(UUID id) {
        return sections.findById(id).orElseThrow(() -> new BadInput("section", "There is no such section."));
    }

    List<TopicRow> topics(List<UUID> ids) {
        if (ids.size() > 30) {
            throw new BadInput("topics", "An article has 30 topics at most.");
        }
        return ids.stream()
                .distinct()
                .map(id -> topics.findById(id).orElseThrow(() -> new BadInput("topics", "There is no such topic.")))
                .toList();
    }

    static List<Byline> authors(List<Byline> authors) {
        if (authors.size() > 20) {
            throw new BadInput("authors", "An article names 20 authors at most.");
        }
        int line =
                authors.stream().mapToInt(author -> author.name().length() + 2).sum();
        if (line > AUTHORS_MAX) {
            throw new BadInput(
                    "authors", "The names of all authors have %,d characters at most.".formatted(AUTHORS_MAX));
        }
        return authors;
    }

    static String language(String language) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(language.strip()).build();
            if (!locale.getLanguage().isEmpty() && locale.toLanguageTag().length() <= 35) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // Said below.
        }
        throw new BadInput("language", "Give the language as a code such as en, de or pt-BR.");
    }
}
