package org.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/**
 * A language that the search can stem, or {@link #OTHER}. Each has its own index fields. In all of them letters lose case
 * and accents before stemming, so that a reader finds "Zürich" by typing "zurich". Stop words are indexed, for phrases.
 */
enum Tongue {
    ENGLISH("en", EnglishAnalyzer.ENGLISH_STOP_WORDS_SET) {
        @Override
        TokenStream stem(TokenStream words) {
            return new KStemFilter(new EnglishPossessiveFilter(words));
        }
    },
    GERMAN("de", GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new GermanLightStemFilter(new GermanNormalizationFilter(words));
        }
    },
    FRENCH("fr", FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchLightStemFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES));
        }
    },
    SPANISH("es", SpanishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new SpanishLightStemFilter(words);
        }
    },
    FINNISH("fi", FinnishAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new FinnishLightStemFilter(words);
        }
    },
    OTHER("xx", CharArraySet.EMPTY_SET) {
        @Override
        TokenStream stem(TokenStream words) {
            return words;
        }
    };

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final String code;
    private final CharArraySet stopWords;
    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, stem(new ASCIIFoldingFilter(new LowerCaseFilter(words))));
        }
    };

    Tongue(String code, CharArraySet stopWords) {
        this.code = code;
        this.stopWords = stopWords;
    }

    abstract TokenStream stem(TokenStream words);

    /** The tongue of a BCP 47 tag: {@code de-AT} is German. */
    static Tongue of(String language) {
        String primary = primary(language);
        for (Tongue tongue : values()) {
            if (tongue.code.equals(primary)) {
                return tongue;
            }
        }
        return OTHER;
    }

    /** The language of a BCP 47 tag without script and region. */
    static String primary(String language) {
        return language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** A text without case, accents and doubled spaces. */
    static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The name of an index field in this tongue. */
    String field(String part) {
        return part + "_" + code;
    }

    Analyzer analyzer() {
        return analyzer;
    }

    boolean isStopWord(String lowerCaseWord) {
        return stopWords.contains(lowerCaseWord);
    }

    /** The stop words as they stand in the index. */
    Set<String> stopTerms() {
        return stopWords.stream()
                .map(word -> new String((char[]) word))
                .flatMap(word -> terms(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text's words as they stand in the index. */
    List<String> terms(String text) {
        return terms(analyzer, text);
    }

    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("", text)) {
            CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(term.toString());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }
}
