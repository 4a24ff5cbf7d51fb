package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class SavingTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Cast cast;

    private ArticleId article;
    private Person one;
    private Person two;

    @BeforeEach
    void write() {
        article = new Paper(application).write("Ferry is late", "First.").id();
        one = cast.a(Role.EDITOR);
        two = cast.a(Role.ADMINISTRATOR);
    }

    private static Texts texts(String body) {
        return new Texts("Ferry is late", "About: Ferry is late", body);
    }

    private SaveResult save(Person person, String body, long base) {
        return ActingAs.person(person, () -> articles.save(article, texts(body), base));
    }

    private Manuscript stored() {
        return ActingAs.person(one, () -> articles.draft(article).manuscript());
    }

    private List<KeptCopy> kept() {
        return ActingAs.person(one, () -> articles.keptCopies(article));
    }

    @Test
    void each_save_makes_the_next_version() {
        SaveResult saved = save(one, "Second.", 1);
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        assertThat(saved.current().version()).isEqualTo(2);
        assertThat(saved.current().savedBy()).isEqualTo(one.id());
        assertThat(save(two, "Third.", 2).current().version()).isEqualTo(3);
        assertThat(stored().texts()).isEqualTo(texts("Third."));
        assertThat(kept()).isEmpty();
    }

    @Test
    void an_unchanged_text_makes_no_version() {
        save(one, "Second.", 1);
        assertThat(save(two, "Second.", 2)).isInstanceOf(SaveResult.Saved.class);
        assertThat(stored().version()).isEqualTo(2);
        assertThat(stored().savedBy()).isEqualTo(one.id());
    }

    @Test
    void the_same_text_from_an_older_version_is_no_conflict_and_no_change() {
        save(one, "Second.", 1);
        new Paper(application).publishAgain(article);
        assertThat(save(two, "Second.", 1)).isInstanceOf(SaveResult.Saved.class);
        assertThat(ActingAs.person(one, () -> articles.get(article)).changedSincePublished())
                .isFalse();
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_stale_save_keeps_both_texts() {
        save(one, "Hers.", 1);
        SaveResult refused = save(two, "His.", 1);
        assertThat(refused).isInstanceOfSatisfying(SaveResult.Refused.class, result -> {
            assertThat(result.current().texts()).isEqualTo(texts("Hers."));
            assertThat(result.mine().texts()).isEqualTo(texts("His."));
            assertThat(result.mine().baseVersion()).isEqualTo(1);
            assertThat(result.mine().by()).isEqualTo(two.id());
        });
        assertThat(stored().texts()).isEqualTo(texts("Hers."));
        assertThat(kept()).extracting(KeptCopy::texts).containsExactly(texts("His."));
    }

    @Test
    void a_person_has_one_kept_copy_of_each_base_and_goes_on_in_it() {
        save(one, "Hers.", 1);
        save(two, "His.", 1);
        save(two, "His, going on.", 1);
        assertThat(kept()).extracting(KeptCopy::texts).containsExactly(texts("His, going on."));
        save(one, "Hers, again.", 2);
        save(two, "His, from two.", 2);
        save(one, "Hers, in another window.", 1);
        assertThat(kept())
                .extracting(copy -> copy.texts().body())
                .containsExactlyInAnyOrder("His, going on.", "His, from two.", "Hers, in another window.");
    }

    @Test
    void a_settled_copy_is_no_longer_shown_and_the_next_one_is_new() {
        save(one, "Hers.", 1);
        save(two, "His.", 1);
        KeptCopy first = kept().getFirst();
        ArticleId elsewhere = new Paper(application).write("Elsewhere", "Text.").id();
        ActingAs.person(two, () -> articles.settle(elsewhere, first.id()));
        assertThat(kept()).extracting(KeptCopy::id).containsExactly(first.id());
        ActingAs.person(two, () -> articles.settle(article, first.id()));
        assertThat(kept()).isEmpty();
        save(two, "His, once more.", 1);
        assertThat(kept()).hasSize(1).extracting(KeptCopy::id).doesNotContain(first.id());
    }

    @Test
    void of_two_saves_at_once_one_is_stored_and_the_other_kept() {
        for (int round = 1; round <= 20; round++) {
            long base = stored().version();
            String hers = "Hers " + round;
            String his = "His " + round;
            List<Supplier<SaveResult>> saves = List.of(() -> save(one, hers, base), () -> save(two, his, base));
            List<SaveResult> results = AtOnce.run(saves);
            assertThat(results).hasAtLeastOneElementOfType(SaveResult.Saved.class);
            assertThat(results).hasAtLeastOneElementOfType(SaveResult.Refused.class);
            assertThat(stored().version()).isEqualTo(base + 1);
            assertThat(List.of(
                            stored().texts().body(), kept().getFirst().texts().body()))
                    .containsExactlyInAnyOrder(hers, his);
            assertThat(kept().getFirst().baseVersion()).isEqualTo(base);
        }
    }
}
