package org.colophon.reader.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PageCacheTest {

    private static final Subject BRIDGE = new Subject("article:bridge");
    private static final Subject KELP = new Subject("article:kelp");

    private final PageCache cache = new PageCache(DataSize.ofMegabytes(1), false, Clock.systemUTC());

    @Test
    void a_page_is_kept_until_something_that_it_shows_changes() {
        keep("/bridge", page("one", BRIDGE));
        keep("/kelp", page("two", KELP));
        change(BRIDGE);
        assertThat(cache.fresh("/bridge")).isNull();
        assertThat(cache.evenOld("/bridge")).isNotNull();
        assertThat(cache.fresh("/kelp")).isNotNull();
    }

    @Test
    void what_stands_around_all_pages_concerns_every_page() {
        keep("/bridge", page("one", BRIDGE));
        change(Subject.SITE);
        assertThat(cache.fresh("/bridge")).isNull();
    }

    @Test
    void what_was_withdrawn_is_not_even_shown_as_old() {
        keep("/bridge", page("one", BRIDGE));
        cache.changed(new PublicChange(Set.of(BRIDGE), true));
        assertThat(cache.evenOld("/bridge")).isNull();
    }

    @Test
    void a_page_that_was_begun_before_a_change_is_old_when_it_is_finished() {
        Making making = cache.begin("/bridge");
        change(BRIDGE);
        cache.keep(making, page("before the change", BRIDGE));
        assertThat(cache.fresh("/bridge")).isNull();
        assertThat(cache.evenOld("/bridge")).isNotNull();
        assertThat(making.await().end()).isEqualTo(Making.End.OLD);
    }

    @Test
    void a_page_that_was_begun_before_a_withdrawal_is_not_kept() {
        Making making = cache.begin("/bridge");
        cache.changed(new PublicChange(Set.of(BRIDGE), true));
        cache.keep(making, page("what was taken back", BRIDGE));
        assertThat(cache.evenOld("/bridge")).isNull();
    }

    @Test
    void a_change_of_something_else_in_between_does_no_harm() {
        Making making = cache.begin("/bridge");
        change(KELP);
        cache.keep(making, page("one", BRIDGE));
        assertThat(cache.fresh("/bridge")).isNotNull();
    }

    @Test
    void after_more_changes_than_are_remembered_nothing_that_was_under_way_is_kept() {
        Making making = cache.begin("/bridge");
        for (int i = 0; i < 1_001; i++) {
            change(KELP);
        }
        cache.keep(making, page("one", BRIDGE));
        assertThat(cache.evenOld("/bridge")).isNull();
    }

    @Test
    void one_makes_a_page_and_the_others_are_told_who() throws Exception {
        Making mine = cache.begin("/bridge");
        assertThat(mine.isMine()).isTrue();
        boolean[] others = new boolean[1];
        Thread other = Thread.ofPlatform()
                .start(() -> others[0] = cache.begin("/bridge").isMine());
        other.join();
        assertThat(others[0]).isFalse();
        cache.giveUp(mine);
        assertThat(mine.await().end()).isEqualTo(Making.End.NONE);
        assertThat(cache.begin("/bridge").isMine()).isTrue();
    }

    @Test
    void it_takes_no_more_memory_than_it_is_given() {
        Random random = new Random(7);
        byte[] bytes = new byte[20_000];
        for (int i = 0; i < 500; i++) {
            random.nextBytes(bytes);
            keep("/articles/" + i, FinishedPage.of(bytes.clone(), List.of(), Set.of(BRIDGE), Instant.EPOCH, null));
        }
        assertThat(cache.size()).isLessThanOrEqualTo(DataSize.ofMegabytes(1).toBytes());
        assertThat(cache.count()).isBetween(5L, 50L);
    }

    @Test
    void a_page_that_has_come_to_its_end_is_made_anew() {
        keep("/", FinishedPage.of(new byte[] {1}, List.of(), Set.of(BRIDGE), Instant.EPOCH, Instant.EPOCH));
        assertThat(cache.fresh("/")).isNull();
        keep("/", FinishedPage.of(new byte[] {1}, List.of(), Set.of(BRIDGE), Instant.EPOCH, Instant.MAX));
        assertThat(cache.fresh("/")).isNotNull();
    }

    @Test
    void without_memory_it_is_off() {
        assertThat(new PageCache(DataSize.ofBytes(0), false, Clock.systemUTC()).isOn())
                .isFalse();
    }

    private void change(Subject subject) {
        cache.changed(new PublicChange(Set.of(subject), false));
    }

    private void keep(String key, FinishedPage page) {
        cache.keep(cache.begin(key), page);
    }

    private static FinishedPage page(String text, Subject... shows) {
        return FinishedPage.of(
                text.getBytes(StandardCharsets.UTF_8),
                List.of(Map.entry("Content-Type", "text/plain")),
                Set.of(shows),
                Instant.EPOCH,
                null);
    }
}
