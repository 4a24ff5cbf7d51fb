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
            return new KStemFilter(words);
        }

        @Override
        TokenStream plain(TokenStream words) {
            return new EnglishPossessiveFilter(words);
        }
    },
    GERMAN("de", GermanAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new GermanLightStemFilter(words);
        }

        @Override
        TokenStream plain(TokenStream words) {
            return new GermanNormalizationFilter(words);
        }

        @Override
        List<String> links() {
            return List.of("", "s", "es", "n", "en", "er", "e");
        }
    },
    FRENCH("fr", FrenchAnalyzer.getDefaultStopSet()) {
        @Override
        TokenStream stem(TokenStream words) {
            return new FrenchLightStemFilter(words);
        }

        @Override
        TokenStream plain(TokenStream words) {
            return new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES);
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

        @Override
        List<String> links() {
            return List.of("", "n");
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
    private final Analyzer analyzer = new Words() {
        @Override
        TokenStream finish(TokenStream words) {
            return stem(words);
        }
    };
    private final Analyzer whole = new Words();

    /** Words in lower case and without accents, as the language writes them. */
    private class Words extends Analyzer {

        TokenStream finish(TokenStream words) {
            return words;
        }

        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, finish(plain(new ASCIIFoldingFilter(new LowerCaseFilter(words)))));
        }

        /** So that no phrase is found across two names. */
        @Override
        public int getPositionIncrementGap(String fieldName) {
            return 100;
        }
    }

    Tongue(String code, CharArraySet stopWords) {
        this.code = code;
        this.stopWords = stopWords;
    }

    abstract TokenStream stem(TokenStream words);

    /** What is done with words before they are stemmed, such as taking {@code l'} off. */
    TokenStream plain(TokenStream words) {
        return words;
    }

    /** What may stand between the parts of a word that is made of several; nothing where words are not joined. */
    List<String> links() {
        return List.of();
    }

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

    Analyzer wholeWordAnalyzer() {
        return whole;
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

    /** The text's words before stemming: in lower case, without accents. */
    List<String> wholeWords(String text) {
        return terms(whole, text);
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
