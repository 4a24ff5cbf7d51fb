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

    static final String HEADLINE = "headline";
    static final String STANDFIRST = "standfirst";
    static final String BODY = "body";
    static final String FACTS = "facts";
    static final String NAMES = "names";
    /** Headline, standfirst and body together, for comparing stories. */
    static final String STORY = "story";

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
