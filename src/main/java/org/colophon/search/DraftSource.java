package org.colophon.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Byline;
import org.colophon.article.Draft;
import org.colophon.article.Topic;
import org.colophon.article.WrittenArticle;
import org.colophon.article.WrittenArticles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.colophon.markup.ReadText;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is being written, for the newsroom's index. What has changed is asked for every other second, so that writing costs
 * nothing more and what other nodes store is seen too.
 */
@Component
class DraftSource implements IndexSource {

    /** A change of the text is noted every five seconds at most, so the last ones are younger than the note. */
    private static final Duration RECENT = Duration.ofMinutes(1);

    private static final int MOST_NEWS = 500;

    /** Nobody: stored nowhere, and only to read. */
    private static final Person INDEX =
            new Person(new PersonId(new UUID(0, 0)), "index", "", "Index", Set.of(Role.ADMINISTRATOR), true);

    private final WrittenArticles written;
    private final Articles articles;
    private final Markup markup;
    private final Clock clock;
    private Map<UUID, Long> known = new HashMap<>();

    DraftSource(WrittenArticles written, Articles articles, Markup markup, Clock clock) {
        this.written = written;
        this.articles = articles;
        this.markup = markup;
        this.clock = clock;
    }

    @Override
    public List<Document> documents(Collection<UUID> ids) {
        return ActingAs.person(INDEX, () -> {
            Map<UUID, Long> numbers =
                    written.of(ids).stream().collect(Collectors.toMap(WrittenArticle::article, WrittenArticle::number));
            List<Document> documents = new ArrayList<>();
            numbers.forEach((id, number) ->
                    draft(id).map(draft -> document(draft, number)).ifPresent(documents::add));
            return documents;
        });
    }

    private Optional<Draft> draft(UUID id) {
        try {
            return Optional.of(articles.draft(new ArticleId(id)));
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Mark> marks(@Nullable UUID after) {
        return ActingAs.person(INDEX, () -> written.batch(after, BATCH)).stream()
                .map(one -> new Mark(one.article(), one.number()))
                .toList();
    }

    @Override
    public long count() {
        return ActingAs.person(INDEX, written::count);
    }

    @Override
    public synchronized Collection<UUID> news() {
        Map<UUID, Long> recent =
                ActingAs.person(
                                INDEX,
                                () -> written.changedSince(clock.instant().minus(RECENT), MOST_NEWS))
                        .stream()
                        .collect(Collectors.toMap(WrittenArticle::article, WrittenArticle::number));
        List<UUID> news = recent.keySet().stream()
                .filter(id -> !Objects.equals(known.get(id), recent.get(id)))
                .toList();
        known = recent;
        return news;
    }

    private Document document(Draft draft, long number) {
        Article article = draft.article();
        Tongue tongue = Tongue.of(article.language());
        Texts texts = draft.manuscript().texts();
        ReadText read = markup.readable(texts.body(), draft.references());
        String headline = markup.plainInline(texts.headline(), draft.references());
        String standfirst = markup.plainInline(texts.standfirst(), draft.references());
        Document document = new Document();
        String id = article.id().value().toString();
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(Fields.NUMBER, number));
        document.add(new LongField(Fields.PUBLISHED, article.changedAt().getEpochSecond(), Field.Store.NO));
        Documents.addTexts(document, tongue, headline, standfirst, read.text());
        document.add(new TextField(tongue.field(Fields.NAMES), names(article), Field.Store.NO));
        document.add(
                new TextField(tongue.field(Fields.PICTURES), String.join("\n\n", read.pictures()), Field.Store.NO));
        Documents.addWords(document, tongue, String.join("\n", headline, standfirst, read.text(), names(article)));
        return document;
    }

    private static String names(Article article) {
        return Stream.concat(
                        article.topics().stream().map(Topic::name),
                        article.bylines().stream().map(Byline::name))
                .collect(Collectors.joining("\n"));
    }
}
