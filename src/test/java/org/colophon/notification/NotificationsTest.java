package org.colophon.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** People are told what concerns them, once, and nobody else is. */
@IntegrationTest
class NotificationsTest {

    @Autowired
    private Notifications notifications;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Cast cast;

    private Person anna;
    private Person ben;

    @BeforeEach
    void people() {
        anna = cast.another(Role.REPORTER);
        ben = cast.another(Role.EDITOR);
    }

    private static News news(String text, String subject) {
        return new News(SampleTopics.SAMPLE_QUIET, text, "articles/1", subject);
    }

    private List<NewsItem> of(Person person) {
        return ActingAs.person(person, () -> notifications.list(null, 100)).items();
    }

    @Test
    void everybody_named_is_told_once_except_whose_doing_it_is() {
        ActingAs.person(ben, () -> notifications.tell(List.of(anna.id(), anna.id(), ben.id()), news("Sent back", "a")));
        assertThat(of(anna)).extracting(NewsItem::text).containsExactly("Sent back");
        assertThat(of(ben)).isEmpty();
    }

    @Test
    void more_of_the_same_is_folded_into_one_until_it_is_read() {
        notifications.tell(List.of(anna.id()), news("One comment", "article:1"));
        notifications.tell(List.of(anna.id()), news("Another subject", "article:2"));
        notifications.tell(List.of(anna.id()), news("Two comments", "article:1"));
        assertThat(of(anna)).extracting(NewsItem::text).containsExactly("Two comments", "Another subject");
        assertThat(of(anna).getFirst().times()).isEqualTo(2);
        ActingAs.person(anna, () -> notifications.read(of(anna).getFirst().id()));
        notifications.tell(List.of(anna.id()), news("Three comments", "article:1"));
        assertThat(of(anna))
                .extracting(NewsItem::text, NewsItem::times, NewsItem::read)
                .containsExactly(
                        tuple("Three comments", 1, false),
                        tuple("Two comments", 2, true),
                        tuple("Another subject", 1, false));
    }

    @Test
    void news_without_a_subject_stands_for_itself() {
        notifications.tell(List.of(anna.id()), news("First", ""));
        notifications.tell(List.of(anna.id()), news("Second", ""));
        assertThat(of(anna)).hasSize(2);
    }

    @Test
    void what_is_undone_tells_nobody() {
        transactions.executeWithoutResult(undone -> {
            notifications.tell(List.of(anna.id()), news("Never happened", "a"));
            undone.setRollbackOnly();
        });
        assertThat(of(anna)).isEmpty();
    }

    @Test
    void reading_marks_ones_own_and_nobody_elses() {
        notifications.tell(List.of(anna.id(), ben.id()), news("Both", "a"));
        UUID annas = of(anna).getFirst().id();
        ActingAs.person(ben, () -> notifications.read(annas));
        assertThat(ActingAs.person(anna, notifications::unread)).isEqualTo(1);
        ActingAs.person(anna, notifications::readAll);
        assertThat(ActingAs.person(anna, notifications::unread)).isZero();
        assertThat(ActingAs.person(ben, notifications::unread)).isEqualTo(1);
    }

    @Test
    void pages_follow_each_other() {
        for (int n = 0; n < 5; n++) {
            notifications.tell(List.of(anna.id()), news("N" + n, "a" + n));
        }
        List<String> texts = new ArrayList<>();
        @Nullable String after = null;
        do {
            String from = after;
            Slice<NewsItem> some = ActingAs.person(anna, () -> notifications.list(from, 2));
            some.items().forEach(item -> texts.add(item.text()));
            after = some.next();
        } while (after != null);
        assertThat(texts).containsExactly("N4", "N3", "N2", "N1", "N0");
    }
}
