package org.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The words of one tongue that articles in the index have. */
final class Lexicon {

    private static final int LONGEST_WORD = 40;

    private final IndexReader reader;
    private final Tongue tongue;

    Lexicon(IndexReader reader, Tongue tongue) {
        this.reader = reader;
        this.tongue = tongue;
    }

    /** Whether it is letters only, neither very short nor very long. */
    static boolean isWord(String text) {
        return text.length() >= 3
                && text.length() <= LONGEST_WORD
                && text.chars().allMatch(Character::isLetter);
    }

    Tongue tongue() {
        return tongue;
    }

    /** How many articles have the word in any of its forms; not exact. */
    int frequency(String word) {
        try {
            int most = 0;
            for (String term : tongue.terms(word)) {
                most = Math.max(most, reader.docFreq(new Term(tongue.field(Fields.BODY), term)));
                most = Math.max(most, reader.docFreq(new Term(tongue.field(Fields.HEADLINE), term)));
            }
            return most;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String word) {
        return frequency(word) > 0;
    }

    /** The terms of a field that begin like this and are wanted; of very many the first. */
    List<String> beginning(String field, String prefix, int looked, Predicate<String> wanted) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, tongue.field(field));
        if (terms == null) {
            return found;
        }
        BytesRef begin = new BytesRef(prefix);
        TermsEnum all = terms.iterator();
        if (all.seekCeil(begin) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef term = all.term();
        for (int i = 0; term != null && i < looked && StringHelper.startsWith(term, begin); i++) {
            String word = term.utf8ToString();
            if (wanted.test(word)) {
                found.add(word);
            }
            term = all.next();
        }
        return found;
    }
}
