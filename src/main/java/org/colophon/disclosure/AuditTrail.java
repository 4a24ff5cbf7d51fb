package org.colophon.disclosure;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.CsvTable;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was decided about AI and signed for, withdrawn or ended, in one list. Nobody can change it. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    private static final int STRETCH = 500;
    private static final String NOBODY = "somebody";

    private final AuditRows rows;
    private final PolicyRows policies;
    private final People people;
    private final Articles articles;

    AuditTrail(AuditRows rows, PolicyRows policies, People people, Articles articles) {
        this.rows = rows;
        this.policies = policies;
        this.people = people;
        this.articles = articles;
    }

    /**
     * Entries, the newest first.
     *
     * @param after where the stretch before ended, null for the start; what it does not understand starts there too
     */
    @InNewsroom
    public Slice<AuditEntry> list(AuditFilter filter, @Nullable String after, int size) {
        List<AuditRows.Row> found = rows.list(filter, place(after), size + 1);
        return Slice.of(entries(found), size, AuditEntry::place);
    }

    /** Writes all entries that the filter lets through as CSV, and leaves the stream open. */
    @InNewsroom
    public void writeCsv(AuditFilter filter, OutputStream out) throws IOException {
        CsvTable table = new CsvTable(out);
        table.row("at", "kind", "by", "article", "headline", "what", "reason");
        String after = null;
        do {
            Slice<AuditEntry> some = list(filter, after, STRETCH);
            some.items()
                    .forEach(entry -> table.row(
                            entry.at().toString(),
                            entry.kind().code(),
                            entry.by(),
                            entry.article() == null ? "" : entry.article().toString(),
                            entry.headline(),
                            String.join(" | ", entry.what()),
                            entry.reason()));
            after = some.next();
        } while (after != null);
        table.finish();
    }

    private List<AuditEntry> entries(List<AuditRows.Row> found) {
        Map<PersonId, Person> by =
                people.all(found.stream().map(AuditRows.Row::by).distinct().toList());
        Map<ArticleId, Article> about = articles.all(found.stream()
                .map(AuditRows.Row::article)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<Integer, DisclosurePolicy> decided = decided(found);
        return found.stream().map(row -> entry(row, by, about, decided)).toList();
    }

    /** The policies of these rows, and those before them. */
    private Map<Integer, DisclosurePolicy> decided(List<AuditRows.Row> found) {
        Map<Integer, DisclosurePolicy> policy = new HashMap<>();
        policy.put(0, DisclosurePolicy.INITIAL);
        List<Integer> numbers = found.stream()
                .filter(row -> row.kind() == AuditKind.POLICY)
                .map(AuditRows.Row::number)
                .flatMap(number -> List.of(number, number - 1).stream())
                .distinct()
                .toList();
        policies.some(numbers).forEach(one -> policy.put(one.number(), one));
        return policy;
    }

    private static AuditEntry entry(
            AuditRows.Row row,
            Map<PersonId, Person> people,
            Map<ArticleId, Article> articles,
            Map<Integer, DisclosurePolicy> policies) {
        Person person = people.get(row.by());
        Article article = row.article() == null ? null : articles.get(row.article());
        return new AuditEntry(
                row.kind(),
                row.at(),
                person == null ? NOBODY : person.name(),
                row.article(),
                article == null ? "" : article.headline(),
                row.kind() == AuditKind.POLICY ? changed(row.number(), policies) : told(row),
                row.reason(),
                row.at() + "_" + row.place());
    }

    private static List<String> changed(int number, Map<Integer, DisclosurePolicy> policies) {
        DisclosurePolicy now = Objects.requireNonNull(policies.get(number));
        DisclosurePolicy before = policies.getOrDefault(number - 1, DisclosurePolicy.INITIAL);
        return PolicyChange.between(before.terms(), now.terms()).stream()
                .map(change -> "%s: %s → %s".formatted(change.field(), change.before(), change.after()))
                .toList();
    }

    private static List<String> told(AuditRows.Row row) {
        if (row.kind() == AuditKind.SIGNED) {
            String signed = "%,d words and %,d AI passages, looked at for %s, under policy %d."
                    .formatted(row.words(), row.passages(), Durations.words(row.seconds()), row.number());
            return row.hasty() ? List.of(signed, "Much faster than the text can be read.") : List.of(signed);
        }
        return List.of("The sign-off by %s ended: %s."
                .formatted(row.name(), SignOff.Cause.valueOf(row.kind().name()).sentence()));
    }

    private static AuditRows.@Nullable Place place(@Nullable String after) {
        int line = after == null ? -1 : after.indexOf('_');
        if (after == null || line < 0) {
            return null;
        }
        try {
            return new AuditRows.Place(Instant.parse(after.substring(0, line)), after.substring(line + 1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
