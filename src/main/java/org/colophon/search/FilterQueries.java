package org.colophon.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Puts conditions to the index. */
final class FilterQueries {

    private FilterQueries() {}

    /** @param zone whose days are meant */
    static Query of(Filter filter, ZoneId zone) {
        return switch (filter.field()) {
            case Filter.AFTER -> published(day(filter), null, zone);
            case Filter.BEFORE -> published(null, day(filter), zone);
            case "year" -> published(day(filter), day(filter).plusYears(1), zone);
            case Fields.LANGUAGE -> new TermQuery(new Term(Fields.LANGUAGE, Tongue.primary(filter.value())));
            default -> filter.exact() ? exactly(filter) : exactlyOrNamed(filter);
        };
    }

    private static LocalDate day(Filter filter) {
        return Days.begin(filter.value()).orElseThrow();
    }

    private static Query published(@Nullable LocalDate from, @Nullable LocalDate before, ZoneId zone) {
        return LongField.newRangeQuery(
                Fields.PUBLISHED,
                from == null ? Long.MIN_VALUE : from.atStartOfDay(zone).toEpochSecond(),
                before == null ? Long.MAX_VALUE : before.atStartOfDay(zone).toEpochSecond() - 1);
    }

    private static Query exactly(Filter filter) {
        return new TermQuery(new Term(filter.field(), filter.value().toLowerCase(Locale.ROOT)));
    }

    /** The key, or all these words beside each other in the name. */
    private static Query exactlyOrNamed(Filter filter) {
        List<String> words = Tongue.OTHER.terms(filter.value());
        String names = Tongue.OTHER.field(Fields.NAMED + filter.field());
        return new BooleanQuery.Builder()
                .add(exactly(filter), Occur.SHOULD)
                .add(
                        words.isEmpty() ? new MatchNoDocsQuery() : new PhraseQuery(names, words.toArray(String[]::new)),
                        Occur.SHOULD)
                .build();
    }
}
