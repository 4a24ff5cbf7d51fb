package org.colophon.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.identity.InNewsroom;
import org.colophon.shared.Slice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which articles a change of a fact reaches, before and after it is made. A page takes three queries, however many
 * articles stand on it.
 */
@Service
@Transactional(readOnly = true)
public class Impact {

    private final ImpactRows rows;
    private final StoredVersions versions;
    private final VersionJson json;
    private final Facts facts;
    private final FactNoting noting;

    Impact(ImpactRows rows, StoredVersions versions, VersionJson json, Facts facts, FactNoting noting) {
        this.rows = rows;
        this.versions = versions;
        this.json = json;
        this.facts = facts;
        this.noting = noting;
    }

    /** How many articles use the fact. */
    @InNewsroom
    public ImpactCount count(FactId fact) {
        return rows.count(fact.value(), noting.complete());
    }

    /** Whether readers of any article would read other words: not so where only its notes or its source change. */
    @InNewsroom
    public boolean changesPrint(FactId id, FactEntry proposed) {
        Fact fact = facts.get(id);
        return !fact.stated().equals(proposed.stated()) || !fact.label().equals(proposed.label());
    }

    /**
     * The articles that use the fact, the newest article first.
     *
     * @param proposed what the fact is to say; null to take it as it is. Its source and key are not looked at
     * @param after {@link Slice#next} of the page before; null for the first
     */
    @InNewsroom
    public Slice<ImpactRow> page(FactId id, @Nullable FactEntry proposed, @Nullable String after, int size) {
        Fact now = facts.get(id);
        Fact fact = proposed == null
                ? now
                : new Fact(
                        now.id(),
                        proposed.label(),
                        proposed.stated(),
                        now.evidence(),
                        now.verification(),
                        now.care(),
                        now.trace());
        Slice<ImpactRows.Row> page = Slice.of(
                rows.page(id.value(), after, size + 1),
                size,
                row -> row.article().toString());
        List<UUID> published = page.items().stream()
                .filter(ImpactRows.Row::printed)
                .map(ImpactRows.Row::article)
                .toList();
        Map<UUID, PublishedArticle> current = published.isEmpty()
                ? Map.of()
                : versions.current(published).stream()
                        .map(json::read)
                        .collect(Collectors.toMap(version -> version.id().value(), Function.identity()));
        return page.map(row -> row(row, fact, Optional.ofNullable(current.get(row.article()))));
    }

    private static ImpactRow row(ImpactRows.Row row, Fact fact, Optional<PublishedArticle> version) {
        Optional<Reprint> reprint =
                version.flatMap(own -> Reprint.in(own, fact).map(old -> new Reprint(own, old, fact, null)));
        Optional<Told> told = reprint.flatMap(Reprint::difference);
        String language = version.map(PublishedArticle::language).orElse(row.language());
        return new ImpactRow(
                new ArticleId(row.article()),
                row.headline(),
                row.language(),
                row.state(),
                row.trashed(),
                row.key(),
                told.map(Told::told)
                        .or(() -> version.flatMap(own -> Reprint.in(own, fact)).map(PublishedFact::printed))
                        .orElse(null),
                told.map(Told::right).orElseGet(() -> FactPrinter.print(fact, language)));
    }
}
