package org.colophon.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.publication.PropagationRows.Open;
import org.colophon.publication.PropagationRows.Stage;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactPlace;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Sources;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a change of a fact to the articles, a batch and a transaction at a time: says so in drafts, and prepares a
 * correction for each published version that prints something else than is right. It reads the fact as it is by then, so
 * it does not matter in which order changes come. Readers see nothing of all this.
 */
@Component
class Propagating {

    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(Propagating.class);

    private static final UUID FIRST = new UUID(0, 0);

    private final PropagationRows rows;
    private final CorrectionRows corrections;
    private final NoticeRows notices;
    private final PrintedFacts printed;
    private final StoredVersions versions;
    private final VersionJson json;
    private final Facts facts;
    private final Sources sources;
    private final Articles articles;
    private final TransactionTemplate transaction;

    Propagating(
            PropagationRows rows,
            CorrectionRows corrections,
            NoticeRows notices,
            PrintedFacts printed,
            StoredVersions versions,
            VersionJson json,
            Facts facts,
            Sources sources,
            Articles articles,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.corrections = corrections;
        this.notices = notices;
        this.printed = printed;
        this.versions = versions;
        this.json = json;
        this.facts = facts;
        this.sources = sources;
        this.articles = articles;
        this.transaction = transaction;
    }

    /** Does the next batch of the oldest change that is not finished. @return whether there was anything to do */
    boolean step() {
        Optional<Open> next = rows.next();
        next.ifPresent(this::attempt);
        return next.isPresent();
    }

    /** What fails is put behind the others, and aside after some attempts. */
    // Whatever escapes here would hold up all changes behind this one.
    @SuppressWarnings("CatchingUnchecked")
    private void attempt(Open open) {
        try {
            Fact fact = fact(open.fact());
            Source source = fact == null ? null : source(fact.source());
            transaction.executeWithoutResult(status -> step(open, fact, source));
        } catch (Exception e) {
            LOG.error("A change of the fact {} did not reach its articles.", open.fact(), e);
            transaction.executeWithoutResult(
                    status -> rows.failed(open.id(), Objects.requireNonNullElse(e.getMessage(), e.toString())));
        }
    }

    private void step(Open open, @Nullable Fact fact, @Nullable Source source) {
        if (fact == null) {
            rows.finish(open.id(), open.fact());
        } else if (!rows.superseded(open)) {
            if (!open.started()) {
                rows.start(open.id(), facts.uses(fact.id()) + printed.count(open.fact()));
            }
            if (open.stage() == Stage.DRAFTS) {
                drafts(open, fact);
            } else {
                published(open, fact, source);
            }
        }
    }

    private void drafts(Open open, Fact fact) {
        Slice<FactPlace> places = facts.places(fact.id(), open.after(), BATCH);
        String becomes = FactPrinter.print(fact, "en");
        List<UUID> told = becomes.equals(open.was())
                ? List.of()
                : places.items().stream()
                        .map(FactPlace::article)
                        .filter(article -> article.publishedAt() == null || article.changedSincePublished())
                        .map(article -> article.id().value())
                        .distinct()
                        .toList();
        notices.tell(
                told,
                new NoticeRows.Change(
                        open.fact(), fact.revision(), fact.label(), open.was(), becomes, open.by(), open.at()));
        boolean more = places.next() != null;
        rows.advance(
                open.id(),
                places.items().size(),
                0,
                told.size(),
                more ? Stage.DRAFTS : Stage.PUBLISHED,
                more ? places.next() : null);
    }

    private void published(Open open, Fact fact, @Nullable Source source) {
        UUID after = open.after() == null ? FIRST : UUID.fromString(open.after());
        List<PrintedFacts.Place> places = printed.places(open.fact(), after, BATCH);
        List<UUID> ids = places.stream().map(PrintedFacts.Place::article).toList();
        Map<UUID, CorrectionRows.Open> standing = corrections.openOf(open.fact(), ids).stream()
                .collect(Collectors.toMap(CorrectionRows.Open::article, Function.identity()));
        List<Found> found = ids.isEmpty()
                ? List.of()
                : versions.current(ids).stream()
                        .map(this::read)
                        .map(version -> new Found(version.id(), prepared(version, fact, source)))
                        .toList();
        // First, since PostgreSQL would hold a share of each article for the row below it, and two who hold one cannot
        // both go on to change the article.
        List<ArticleId> otherwise = found.stream()
                .filter(one -> one.prepared().isPresent())
                .map(Found::article)
                .toList();
        articles.printOtherwise(otherwise);
        found.forEach(one -> keep(one.prepared(), standing.get(one.article().value())));
        rows.advance(
                open.id(),
                places.size(),
                otherwise.size(),
                0,
                Stage.PUBLISHED,
                places.isEmpty() ? open.after() : ids.getLast().toString());
        if (places.size() < BATCH) {
            rows.finish(open.id(), open.fact());
        }
    }

    private PublishedArticle read(StoredVersion stored) {
        try {
            return json.read(stored);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The published version of the article %s cannot be read."
                            .formatted(stored.key().articleId()),
                    e);
        }
    }

    private record Found(ArticleId article, Optional<CorrectionRows.Prepared> prepared) {}

    /** The correction that makes the version print what is right; empty where it does. */
    private static Optional<CorrectionRows.Prepared> prepared(
            PublishedArticle version, Fact fact, @Nullable Source source) {
        return Reprint.in(version, fact).flatMap(old -> {
            Reprint reprint = new Reprint(version, old, fact, source);
            return reprint.difference()
                    .map(told -> new CorrectionRows.Prepared(version, fact, old.key(), told, reprint.kind()));
        });
    }

    private void keep(Optional<CorrectionRows.Prepared> prepared, CorrectionRows.@Nullable Open standing) {
        if (standing == null) {
            prepared.ifPresent(corrections::add);
        } else if (prepared.isPresent()) {
            corrections.renew(standing.id(), prepared.get());
        } else {
            corrections.close(
                    standing.id(), CorrectionState.WITHDRAWN, "The fact says again what readers were told.", null);
        }
    }

    /** Asked outside of the transaction, which a fact that is gone would spoil. */
    private @Nullable Fact fact(UUID id) {
        try {
            return facts.get(new FactId(id));
        } catch (NotFound gone) {
            return null;
        }
    }

    private @Nullable Source source(@Nullable SourceId id) {
        try {
            return id == null ? null : sources.get(id);
        } catch (NotFound gone) {
            return null;
        }
    }
}
