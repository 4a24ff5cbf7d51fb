package org.colophon.site;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.change.PublicChanges;
import org.colophon.change.Subject;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayAdminister;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.site.Crawler.Purpose;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What crawlers are told: decided by administrators, open to everyone, and every decision is kept. */
@Service
@Transactional
public class Crawlers {

    static final AuditAction CHANGED = new AuditAction("crawlers-changed", "Rules for crawlers changed");

    private static final AuditSubject SUBJECT = new AuditSubject("crawlers", "", "Rules for crawlers", "crawlers");

    private final JdbcClient jdbc;
    private final AuditLog log;
    private final PublicChanges changes;
    private final Clock clock;
    private final JsonMapper mapper = JsonMapper.builder().build();

    Crawlers(JdbcClient jdbc, AuditLog log, PublicChanges changes, Clock clock) {
        this.jdbc = jdbc;
        this.log = log;
        this.changes = changes;
        this.clock = clock;
    }

    /** What holds now. */
    @Transactional(readOnly = true)
    public CrawlerPolicy current() {
        return jdbc.sql("select * from crawler_policy order by number desc fetch first 1 rows only")
                .query(this::policy)
                .optional()
                .orElse(CrawlerPolicy.INITIAL);
    }

    /**
     * Decides anew. Readers' machines see it with their next request.
     *
     * @param base the number of the decision that was changed
     * @throws BadInput with field {@code base} when somebody else has decided since
     */
    @MayAdminister
    public CrawlerPolicy decide(CrawlerTerms terms, int base) {
        CrawlerPolicy before = current();
        if (before.number() != base) {
            throw stale();
        }
        if (before.terms().equals(terms)) {
            return before;
        }
        CrawlerPolicy decided = new CrawlerPolicy(
                base + 1, clock.instant(), CurrentPerson.require().id(), terms);
        try {
            jdbc.sql("""
                            insert into crawler_policy (number, terms, changed_at, changed_by)
                            values (:number, :terms, :at, :by)""")
                    .param("number", decided.number())
                    .param("terms", mapper.writeValueAsString(terms))
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", CurrentPerson.require().id().value())
                    .update();
        } catch (DuplicateKeyException e) {
            throw stale();
        }
        changes.note(Subject.SITE);
        log.note(new Deed(CHANGED, SUBJECT, told(terms)));
        return decided;
    }

    private static BadInput stale() {
        return new BadInput("base", "Somebody else has changed the rules since you opened them. Load the page again.");
    }

    private static String told(CrawlerTerms terms) {
        String purposes = Arrays.stream(Purpose.values())
                .map(purpose ->
                        purpose.title() + ": " + terms.of(purpose).title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
        String named = terms.named().isEmpty()
                ? ""
                : "; %d by name".formatted(terms.named().size());
        return purposes + named + (terms.extra().isEmpty() ? "." : "; with lines of its own.");
    }

    private CrawlerPolicy policy(ResultSet row, int line) throws SQLException {
        return new CrawlerPolicy(
                row.getInt("number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("changed_by", UUID.class)),
                mapper.readValue(row.getString("terms"), CrawlerTerms.class));
    }
}
