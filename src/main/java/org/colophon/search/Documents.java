package org.colophon.search;

import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.colophon.markup.Markup;
import org.colophon.markup.ReadText;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedTopic;
import org.colophon.shared.Slug;
import org.springframework.stereotype.Component;

/** Makes the index document of a published article. Whoever changes it raises {@link SearchIndex#FORMAT}. */
@Component
class Documents {

    /** Stored, and with the places of its words, so that passages can be marked without reading all of it again. */
    private static final FieldType BODY = new FieldType(TextField.TYPE_STORED);

    private static final FieldType WORD = new FieldType(StringField.TYPE_NOT_STORED);

    static {
        BODY.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        BODY.freeze();
    }

    private final Markup markup;

    Documents(Markup markup) {
        this.markup = markup;
    }

    Document of(PublishedArticle article) {
        Tongue tongue = Tongue.of(article.language());
        Card card = Card.of(article);
        String headline = markup.plainInline(article.headline(), article.references());
        String standfirst = markup.plainInline(article.standfirst(), article.references());
        ReadText read = markup.readable(article.body(), article.references());
        String body = read.text();
        Document document = new Document();
        String id = card.id().toString();
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(Fields.NUMBER, article.number()));
        document.add(new LongField(Fields.PUBLISHED, card.published().getEpochSecond(), Field.Store.NO));
        document.add(new StringField(Fields.LANGUAGE, card.language(), Field.Store.NO));
        document.add(new StringField(Fields.SECTION, card.section(), Field.Store.NO));
        card.topics().forEach(topic -> document.add(new StringField(Fields.TOPIC, topic, Field.Store.NO)));
        card.facts().forEach(fact -> document.add(new StringField(Fields.FACT, fact, Field.Store.NO)));
        String story = story(headline, standfirst, body);
        addMarks(document, Marks.of(article, headline, story));
        addFacets(document, article, card.language());
        document.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(card.encoded())));
        addTexts(document, tongue, headline, standfirst, body);
        document.add(new TextField(tongue.field(Fields.FACTS), facts(article), Field.Store.NO));
        document.add(new TextField(tongue.field(Fields.NAMES), names(article), Field.Store.NO));
        document.add(
                new TextField(tongue.field(Fields.PICTURES), String.join("\n\n", read.pictures()), Field.Store.NO));
        document.add(new TextField(Fields.TYPED, headline, Field.Store.NO));
        addWords(document, tongue, story + "\n" + names(article));
        return document;
    }

    private static void addMarks(Document document, Marks marks) {
        marks.sources()
                .keySet()
                .forEach(source -> document.add(new StringField(Fields.SOURCE, source, Field.Store.NO)));
        marks.names().keySet().forEach(name -> document.add(new StringField(Fields.NAME, name, Field.Store.NO)));
        marks.series().keySet().forEach(series -> document.add(new StringField(Fields.SERIES, series, Field.Store.NO)));
    }

    static void addTexts(Document document, Tongue tongue, String headline, String standfirst, String body) {
        document.add(new TextField(tongue.field(Fields.HEADLINE), headline, Field.Store.NO));
        document.add(new TextField(tongue.field(Fields.STANDFIRST), standfirst, Field.Store.NO));
        document.add(new Field(tongue.field(Fields.BODY), body, BODY));
    }

    /** The words that spelling is corrected by, and that compounds are taken apart with. */
    static void addWords(Document document, Tongue tongue, String text) {
        String words = tongue.field(Fields.WORDS);
        String ends = tongue.field(Fields.ENDS);
        for (String word : new HashSet<>(tongue.wholeWords(text))) {
            if (Lexicon.isWord(word)) {
                document.add(new Field(words, word, WORD));
                if (!tongue.links().isEmpty() && word.length() >= Compounds.SHORTEST) {
                    String end = tongue.terms(word).stream().findFirst().orElse(word);
                    document.add(
                            new Field(ends, new StringBuilder(end).reverse().toString(), WORD));
                }
            }
        }
    }

    private static void addFacets(Document document, PublishedArticle article, String language) {
        addFacet(
                document,
                Facet.SECTION,
                article.section().slug(),
                article.section().name());
        article.topics().forEach(topic -> addFacet(document, Facet.TOPIC, topic.slug(), topic.name()));
        for (PublishedByline byline : article.bylines()) {
            String handle = byline.handle();
            String key = handle == null
                    ? FacetValue.NO_PAGE + Slug.from(byline.name(), "author").value()
                    : handle;
            document.add(new StringField(Fields.AUTHOR, key, Field.Store.NO));
            addFacet(document, Facet.AUTHOR, key, byline.name());
        }
        document.add(new SortedSetDocValuesField(Facet.LANGUAGE.counted(), new BytesRef(language)));
    }

    private static void addFacet(Document document, Facet facet, String key, String name) {
        document.add(new SortedSetDocValuesField(facet.counted(), new BytesRef(key + FacetCounts.SEPARATOR + name)));
        document.add(new TextField(Tongue.OTHER.field(Fields.NAMED + facet.code()), name, Field.Store.NO));
    }

    /** What to compare the article with others by. */
    Story story(PublishedArticle article) {
        String headline = markup.plainInline(article.headline(), article.references());
        String text = story(
                headline,
                markup.plainInline(article.standfirst(), article.references()),
                markup.plainText(article.body(), article.references()));
        return new Story(
                Card.of(article),
                headline,
                text,
                Card.factLabels(article.facts()),
                article.topics().stream()
                        .collect(Collectors.toMap(PublishedTopic::slug, PublishedTopic::name, (one, other) -> one)),
                Marks.of(article, headline, text),
                article.section().name(),
                true);
    }

    static String story(String headline, String standfirst, String body) {
        return String.join("\n\n", headline, standfirst, body);
    }

    private static String facts(PublishedArticle article) {
        return article.facts().stream()
                .map(fact -> fact.label() + " " + fact.printed())
                .collect(Collectors.joining("\n"));
    }

    private static String names(PublishedArticle article) {
        return Stream.concat(
                        article.topics().stream().map(PublishedTopic::name),
                        article.bylines().stream().map(PublishedByline::name))
                .collect(Collectors.joining("\n"));
    }
}
