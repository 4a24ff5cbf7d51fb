package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.colophon.fetch.FetchTrouble;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** What becomes of a source when its page is read again and again. */
@IntegrationTest
class SourceChecksTest extends ReadSource {

    @Test
    void the_first_reading_records_the_page_and_fills_what_nobody_entered() {
        editing(() -> sources.change(
                source.id(),
                new SourceEntry("", "As entered", "", url)
                        .with(new SourceDetails("Somebody", null, null, null, null, null, null, null))));
        readFirst("It opened on Monday.");
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().title()).isEqualTo("As entered");
        assertThat(now().about().author()).isEqualTo("Somebody");
        assertThat(now().publisher()).isEqualTo("City of Verrin");
        assertThat(now().about().language()).isEqualTo("en");
        assertThat(now().about().excerpt()).isEqualTo("It opened on Monday.");
        assertThat(now().about().retrievedAt()).isEqualTo(clock.instant());
        assertThat(kept().excerpt()).isEqualTo("It opened on Monday.");
        assertThat(kept().sha256()).hasSize(64);
        assertThat(kept().readAt()).isEqualTo(clock.instant());
        assertThat(now().check().fetched().etag()).isNotEmpty();
        assertThat(now().check().nextAt()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(findings()).isEmpty();
        assertThat(events()).isEmpty();
    }

    @Test
    void a_source_of_a_published_article_is_asked_more_often() {
        new Paper(application).publishAgain(article);
        readFirst("It opened.");
        assertThat(now().check().nextAt()).isEqualTo(clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void a_page_that_is_as_it_was_is_asked_for_by_its_etag_and_costs_no_alert() {
        readFirst("It opened.");
        web.unchanged(url);
        readAgain();
        assertThat(web.asked).hasSize(2);
        assertThat(web.asked.getFirst()).endsWith(" ");
        assertThat(web.asked.getLast()).endsWith("\"");
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().at()).isEqualTo(clock.instant());
    }

    @Test
    void a_changed_page_keeps_its_record_until_an_editor_accepts_what_it_is_now() {
        readFirst("It opened.");
        SourceRecord before = kept();
        web.page(url, HEAD, "It did not open.");
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.CHANGED);
        assertThat(kept().sha256()).isEqualTo(before.sha256());
        assertThat(kept().excerpt()).isEqualTo("It opened.");
        assertThat(kept().seenExcerpt()).isEqualTo("It did not open.");
        assertThat(now().about().excerpt()).isEqualTo("It opened.");
        assertThat(findings()).containsExactly("changed-source");
        String seen = kept().seenSha256();
        assertThatThrownBy(() -> ActingAs.person(cast.a(Role.REPORTER), () -> watching.accept(source.id(), seen)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(Refused.field(() -> editing(() -> watching.accept(source.id(), "another"))))
                .isEqualTo("source");
        editing(() -> watching.accept(source.id(), seen));
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(kept().sha256()).isEqualTo(seen);
        assertThat(now().about().excerpt()).isEqualTo("It did not open.");
        assertThat(findings()).isEmpty();
        SourceEvent accepted = editing(() -> watching.events(source.id(), 1)).getFirst();
        assertThat(accepted.kind()).isEqualTo(SourceEvent.Kind.ACCEPTED);
        assertThat(accepted.by()).isEqualTo(cast.a(Role.EDITOR).id());
        assertThat(accepted.oldSha256()).isEqualTo(before.sha256());
        assertThat(accepted.newSha256()).isEqualTo(seen);
    }

    @Test
    void a_page_that_is_again_what_it_was_is_no_longer_changed() {
        readFirst("It opened.");
        web.page(url, HEAD, "It did not open.");
        readAgain();
        web.page(url, HEAD, "It opened.");
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(kept().hasChanged()).isFalse();
        assertThat(events()).containsExactly(SourceEvent.Kind.RECOVERED, SourceEvent.Kind.CHANGED);
    }

    @ParameterizedTest
    @EnumSource(names = {"GONE", "UNREACHABLE"})
    void a_page_is_dead_when_it_was_gone_three_times_in_three_days(FetchTrouble trouble) {
        readFirst("It opened.");
        web.trouble(url, trouble);
        readAgain();
        clock.pass(Duration.ofDays(1));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(findings()).isEmpty();
        clock.pass(Duration.ofDays(2));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.DEAD);
        assertThat(now().check().failures()).isEqualTo(3);
        assertThat(findings()).containsExactly("dead-source");
        web.page(url, HEAD, "It opened.");
        clock.pass(Duration.ofDays(4));
        run();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(events()).containsExactly(SourceEvent.Kind.RECOVERED, SourceEvent.Kind.DEAD);
    }

    @ParameterizedTest
    @EnumSource(names = {"DENIED", "TOO_SLOW", "SERVER_ERROR", "NOT_A_PAGE", "REFUSED_ADDRESS"})
    void other_troubles_are_noted_but_kill_nobody(FetchTrouble trouble) {
        readFirst("It opened.");
        web.trouble(url, trouble);
        for (int i = 0; i < 5; i++) {
            readAgain();
        }
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().failures()).isEqualTo(5);
        assertThat(now().check().note()).contains(trouble.name());
    }

    @Test
    void where_reading_is_switched_off_nothing_was_found() {
        readFirst("It opened.");
        Instant at = clock.instant();
        web.trouble(url, FetchTrouble.SWITCHED_OFF);
        readAgain();
        assertThat(condition()).isEqualTo(SourceCondition.REACHABLE);
        assertThat(now().check().failures()).isZero();
        assertThat(now().check().at()).isEqualTo(at);
    }

    @Test
    void three_failures_within_an_hour_are_not_the_end() {
        web.trouble(url, FetchTrouble.GONE);
        for (int i = 0; i < 4; i++) {
            timetable(address -> true).ask(now());
            clock.pass(Duration.ofMinutes(10));
        }
        assertThat(condition()).isEqualTo(SourceCondition.UNCHECKED);
    }
}
