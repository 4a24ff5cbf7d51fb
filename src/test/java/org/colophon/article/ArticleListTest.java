package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleFilter.Shelf;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ArticleListTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Sections sections;

    @Autowired
    private Topics topics;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Cast cast;

    private Person editor;

    /** A word no other test has in a headline. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void people() {
        editor = cast.a(Role.EDITOR);
    }

    private List<String> listed(Shelf shelf, @Nullable UUID section, @Nullable PersonId author, String text) {
        ArticleFilter filter = new ArticleFilter(shelf, section, author, text);
        return ActingAs.person(editor, () -> articles.list(filter, null, 50)).items().stream()
                .map(Article::headline)
                .toList();
    }

    private List<String> listed(Shelf shelf) {
        return listed(shelf, null, null, word);
    }

    @Test
    void a_shelf_holds_what_its_name_says() {
        Paper paper = new Paper(application);
        paper.write(word + " draft", "Text.");
        paper.publish(word + " published", "Text.");
        ArticleId changed = paper.publish(word + " changed", "Text.").id();
        ArticleId trashed = paper.write(word + " trashed", "Text.").id();
        ActingAs.person(editor, () -> articles.touched(changed));
        ActingAs.person(editor, () -> articles.trash(trashed));
        assertThat(listed(Shelf.ALL)).containsExactly(word + " changed", word + " published", word + " draft");
        assertThat(listed(Shelf.DRAFTS)).containsExactly(word + " draft");
        assertThat(listed(Shelf.PUBLISHED)).containsExactly(word + " changed", word + " published");
        assertThat(listed(Shelf.CHANGED)).containsExactly(word + " changed");
        assertThat(listed(Shelf.TRASH)).containsExactly(word + " trashed");
    }

    @Test
    void section_author_and_words_cut_it_down() {
        Article mine = new Paper(application).write(word + " 100%_Sure\\", "Text.");
        Article other = new Paper(application).write(word + " other", "Text.");
        Person author = cast.another(Role.REPORTER);
        UUID section = ActingAs.person(editor, () -> {
            Section made = sections.add(word, "", "");
            articles.change(
                    mine.id(),
                    ArticleChange.NONE
                            .withSection(made.id())
                            .withBylines(List.of(new Byline("First", null), new Byline("A", author.id()))));
            return made.id();
        });
        assertThat(listed(Shelf.ALL, section, null, "")).containsExactly(mine.headline());
        assertThat(listed(Shelf.ALL, null, author.id(), "")).containsExactly(mine.headline());
        assertThat(listed(Shelf.ALL, null, null, "100%_s")).contains(mine.headline());
        assertThat(listed(Shelf.ALL, null, null, word + " 100%_SURE\\")).containsExactly(mine.headline());
        assertThat(listed(Shelf.ALL, null, null, word + "%other")).isEmpty();
        assertThat(listed(Shelf.ALL, null, null, word + "_other")).isEmpty();
        assertThat(listed(Shelf.ALL, null, null, other.slug())).containsExactly(other.headline());
        assertThat(listed(Shelf.ALL, section, author.id(), "other")).isEmpty();
    }

    private void write(int many) {
        ActingAs.person(editor, () -> {
            UUID section = sections.bySlug(word)
                    .orElseGet(() -> sections.add(word, word, ""))
                    .id();
            UUID topic = topics.named(word).id();
            for (int i = 0; i < many; i++) {
                Article article = articles.start("en", new Texts(word + " " + i, "", "Text."));
                articles.change(
                        article.id(), ArticleChange.NONE.withSection(section).withTopics(List.of(topic)));
            }
        });
    }

    @Test
    void of_120_articles_changed_at_the_same_time_none_is_shown_twice_and_none_is_missing() {
        write(120);
        OffsetDateTime same = OffsetDateTime.of(2026, 11, 9, 7, 30, 0, 123_456_000, ZoneOffset.UTC);
        sql.update("update article set changed_at = ? where headline like ?", same, word + " %");
        List<Article> seen = new ArrayList<>();
        ArticleFilter filter = new ArticleFilter(Shelf.ALL, null, null, word);
        String next = null;
        do {
            String after = next;
            Slice<Article> slice = ActingAs.person(editor, () -> articles.list(filter, after, 7));
            seen.addAll(slice.items());
            next = slice.next();
        } while (next != null);
        Set<ArticleId> ids = new HashSet<>(seen.stream().map(Article::id).toList());
        assertThat(seen).hasSize(120);
        assertThat(ids).hasSize(120);
        assertThat(seen).allSatisfy(article -> assertThat(article.changedAt()).isEqualTo(same.toInstant()));
    }

    @Test
    void a_long_list_costs_no_more_queries_than_a_short_one() {
        write(40);
        ArticleFilter filter = new ArticleFilter(Shelf.ALL, null, null, word);
        long few = Queries.of(application, () -> ActingAs.person(editor, () -> articles.list(filter, null, 10)));
        long many = Queries.of(application, () -> ActingAs.person(editor, () -> articles.list(filter, null, 40)));
        assertThat(many).isEqualTo(few).isBetween(1L, 4L);
    }
}
