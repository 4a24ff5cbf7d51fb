package org.colophon.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.colophon.markup.Markup;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedByline;
import org.colophon.publication.PublishedTopic;
import org.springframework.stereotype.Component;

/** Makes the index document of a published article. Whoever changes it raises {@link SearchIndex#FORMAT}. */
@Component
class Documents {

    /** Stored, and with the places of its words, so that passages can be marked without reading all of it again. */
    private static final FieldType BODY = new FieldType(TextField.TYPE_STORED);

    private static final FieldType STORY = new FieldType(TextField.TYPE_NOT_STORED);

    static {
        BODY.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        BODY.freeze();
        STORY.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        STORY.freeze();
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
        String body = markup.plainText(article.body(), article.references());
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
        Marks marks = Marks.of(article, headline, story);
        marks.sources()
                .keySet()
                .forEach(source -> document.add(new StringField(Fields.SOURCE, source, Field.Store.NO)));
        marks.names().keySet().forEach(name -> document.add(new StringField(Fields.NAME, name, Field.Store.NO)));
        marks.series().keySet().forEach(series -> document.add(new StringField(Fields.SERIES, series, Field.Store.NO)));
        document.add(new BinaryDocValuesField(Fields.CARD, new BytesRef(card.encoded())));
        document.add(new TextField(tongue.field(Fields.HEADLINE), headline, Field.Store.NO));
        document.add(new TextField(tongue.field(Fields.STANDFIRST), standfirst, Field.Store.NO));
        document.add(new Field(tongue.field(Fields.BODY), body, BODY));
        document.add(new TextField(tongue.field(Fields.FACTS), facts(article), Field.Store.NO));
        document.add(new TextField(tongue.field(Fields.NAMES), names(article), Field.Store.NO));
        document.add(new Field(tongue.field(Fields.STORY), story, STORY));
        return document;
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
