package org.colophon.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.SignedInPerson;
import org.colophon.identity.TokenUse;
import org.colophon.shared.Slice;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is noted can be found again, and is told as it was called then. */
@IntegrationTest
class AuditLogTest {

    /** Actions for tests. */
    private static final class Sample {

        static final AuditAction ARTICLE_HELD = new AuditAction("article-held", "Sample");
        static final AuditAction ARTICLE_FREED = new AuditAction("article-freed", "Sample");

        private Sample() {}
    }

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Cast cast;

    private final String article = UUID.randomUUID().toString();

    private AuditSubject subject(String label) {
        return new AuditSubject("article", article, label, "articles/" + article);
    }

    private LogFilter mine() {
        return new LogFilter("", null, null, "article", article, null, null);
    }

    private List<LogEntry> found(LogFilter filter) {
        return list(filter, null, 100).items();
    }

    private Slice<LogEntry> list(LogFilter filter, @Nullable String after, int size) {
        return ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> log.list(filter, after, size));
    }

    @Test
    void a_deed_is_the_current_persons_and_keeps_the_name_of_its_subject() {
        Person editor = cast.a(Role.EDITOR);
        ActingAs.person(editor, () -> log.note(new Deed(Sample.ARTICLE_HELD, subject("Budget vote"), "Held.")));
        assertThat(found(mine())).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(Actor.of(editor));
            assertThat(entry.action()).isEqualTo("article-held");
            assertThat(entry.subject()).isEqualTo(subject("Budget vote"));
            assertThat(entry.detail()).isEqualTo("Held.");
            assertThat(entry.token()).isEmpty();
        });
    }

    @Test
    void a_deed_without_anybody_signed_in_is_the_applications_or_a_visitors() {
        log.note(new Deed(Sample.ARTICLE_HELD, subject("A"), ""));
        log.note(new Deed(Sample.ARTICLE_HELD, subject("B"), "").byVisitor("Ida Holm, lawyer"));
        assertThat(found(mine()))
                .extracting(LogEntry::by)
                .containsExactly(new Actor("visitor", "Ida Holm, lawyer"), Actor.APPLICATION);
        LogFilter visitors = new LogFilter("", null, Actor.VISITOR, "article", article, null, null);
        assertThat(found(visitors)).hasSize(1);
    }

    @Test
    void the_access_token_with_which_it_was_done_stands_by_it() {
        Person editor = cast.a(Role.EDITOR);
        SignedInPerson holder =
                new SignedInPerson(editor, UUID.randomUUID(), new TokenUse("Wire robot", Set.of(Scope.values())));
        ActingAs.holder(holder, () -> {
            log.note(new Deed(Sample.ARTICLE_FREED, subject("A"), ""));
            return true;
        });
        assertThat(found(mine())).extracting(LogEntry::token).containsExactly("Wire robot");
    }

    @Test
    void what_is_undone_leaves_no_line() {
        transactions.executeWithoutResult(undone -> {
            log.note(new Deed(Sample.ARTICLE_HELD, subject("A"), ""));
            undone.setRollbackOnly();
        });
        assertThat(found(mine())).isEmpty();
    }

    @Test
    void every_filter_lets_through_what_it_says() {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            log.note(new Deed(Sample.ARTICLE_HELD, subject("Budget 100% vote"), "For the lawyer."));
            log.note(new Deed(Sample.ARTICLE_FREED, subject("Tram line"), "Cleared."));
        });
        LogFilter all = mine();
        assertThat(found(new LogFilter("", "article-freed", null, "article", article, null, null)))
                .extracting(entry -> entry.subject().label())
                .containsExactly("Tram line");
        assertThat(found(new LogFilter("LAWYER 100%", null, null, "article", article, null, null)))
                .extracting(entry -> entry.subject().label())
                .containsExactly("Budget 100% vote");
        String editor = cast.a(Role.EDITOR).id().toString();
        assertThat(found(new LogFilter("tram", null, editor, "article", article, null, null)))
                .hasSize(1);
        LocalDate day = found(all).getFirst().at().atZone(ZoneOffset.UTC).toLocalDate();
        assertThat(found(new LogFilter("", null, null, "article", article, day, day)))
                .hasSize(2);
        assertThat(found(new LogFilter("", null, null, "article", article, day.plusDays(1), null)))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        for (int n = 0; n < 7; n++) {
            log.note(new Deed(Sample.ARTICLE_HELD, subject("N" + n), ""));
        }
        List<String> labels = new ArrayList<>();
        String after = null;
        do {
            Slice<LogEntry> some = list(mine(), after, 3);
            some.items().forEach(entry -> labels.add(entry.subject().label()));
            after = some.next();
        } while (after != null);
        assertThat(labels).containsExactly("N6", "N5", "N4", "N3", "N2", "N1", "N0");
    }

    @Test
    void exports_hold_what_the_filter_lets_through() throws IOException {
        log.note(new Deed(Sample.ARTICLE_HELD, subject("=SUM(A1) \"quoted\""), "Held, for now."));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> {
            try {
                log.writeCsv(mine(), csv);
                log.writeJson(mine(), json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(csv.toString(StandardCharsets.UTF_8))
                .contains("\"'=SUM(A1) \"\"quoted\"\"\",\"Held, for now.\"")
                .contains("Colophon,application,article-held,article," + article);
        JsonNode list = JsonMapper.shared().readTree(json.toByteArray());
        assertThat(list.size()).isEqualTo(1);
        assertThat(list.get(0).path("subject").path("label").asString()).isEqualTo("=SUM(A1) \"quoted\"");
    }

    @Test
    void only_administrators_read_it() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> ActingAs.person(cast.a(role), () -> log.list(LogFilter.ALL, null, 1)))
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }
}
