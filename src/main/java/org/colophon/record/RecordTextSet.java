package org.colophon.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Canonical texts to verify records against: a folder that has the text of each record, or single ones of which it is
 * asked that some record has them.
 */
public final class RecordTextSet {

    /** What is known of the text that a record has. */
    enum Answer {
        THERE,
        DIFFERS,
        MISSING,
        NOT_ASKED
    }

    private final Map<String, String> filed = new HashMap<>();
    private final Map<String, String> loose = new LinkedHashMap<>();
    private boolean whole;

    /** There is a folder with all texts, even if nothing is in it. */
    public void expectAll() {
        whole = true;
    }

    /** A text that stands under the digest that it should have. @param json in any form; its canonical one counts */
    public void add(String sha256, String json) {
        filed.put(sha256, digest(json));
    }

    /** A single text. @param name what it is called in findings */
    public void addSingle(String name, String json) {
        loose.put(digest(json), name);
    }

    /** Whether nothing is to be checked. */
    boolean isEmpty() {
        return !whole && loose.isEmpty();
    }

    Answer of(String sha256) {
        if (loose.containsKey(sha256)) {
            return Answer.THERE;
        }
        String digest = filed.get(sha256);
        if (digest == null) {
            return whole ? Answer.MISSING : Answer.NOT_ASKED;
        }
        return digest.equals(sha256) ? Answer.THERE : Answer.DIFFERS;
    }

    /** The digests under which other texts stand than they should. */
    Set<String> misnamed() {
        return filed.entrySet().stream()
                .filter(one -> !one.getKey().equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The single texts by digest, with their names. */
    Map<String, String> single() {
        return Map.copyOf(loose);
    }

    private static String digest(String json) {
        try {
            return CanonicalJson.sha256(json);
        } catch (IllegalArgumentException e) {
            return "no JSON";
        }
    }
}
