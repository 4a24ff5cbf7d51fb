package org.colophon.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/** The fields of the index. Those for text exist once per {@link Tongue}: {@code headline_en}. */
final class Fields {

    static final String ID = "id";
    static final String NUMBER = "number";
    static final String PUBLISHED = "published";
    static final String LANGUAGE = "language";
    static final String SECTION = "section";
    static final String TOPIC = "topic";
    static final String FACT = "fact";
    static final String SOURCE = "source";
    static final String NAME = "name";
    static final String SERIES = "series";
    static final String CARD = "card";
    static final String AUTHOR = "author";
    /** In front of the names of the fields that facets are counted by. */
    static final String FACET = "facet_";
    /** In front of the names of the fields with the names of sections, topics and authors, in {@link Tongue#OTHER}. */
    static final String NAMED = "named_";

    static final String HEADLINE = "headline";
    static final String STANDFIRST = "standfirst";
    static final String BODY = "body";
    static final String FACTS = "facts";
    static final String NAMES = "names";
    /** Descriptions of pictures. */
    static final String PICTURES = "pictures";

    /** Every word of the article once, before stemming. */
    static final String WORDS = "words";
    /** The longer ones of these, spelt backwards: what a compound ends with is looked up by its beginning here. */
    static final String ENDS = "ends";
    /** The headline's words before stemming, in {@link Tongue#OTHER} for all: what is suggested while somebody types. */
    static final String TYPED = Tongue.OTHER.field("typed");

    /** Picks the tongue by the end of the field's name. */
    static final Analyzer ANALYZER = new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
        @Override
        protected Analyzer getWrappedAnalyzer(String fieldName) {
            return Tongue.of(fieldName.substring(fieldName.lastIndexOf('_') + 1))
                    .analyzer();
        }
    };

    private Fields() {}
}
