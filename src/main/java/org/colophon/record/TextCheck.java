package org.colophon.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colophon.record.RecordFinding.Kind;

/** Compares records with the texts of their versions, and knows which texts were removed by a later record. */
final class TextCheck {

    private static final int NAMED_AT_MOST = 20;

    private final RecordTextSet texts;
    private final Map<String, ReadRecord> open = new LinkedHashMap<>();
    private final Map<String, Long> removals = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> unmatched;
    private int matched;

    TextCheck(RecordTextSet texts) {
        this.texts = texts;
        this.unmatched = new TreeMap<>(texts.single());
    }

    /** @param one that is what it was when it was signed */
    void next(ReadRecord one) {
        if (one.retracts()) {
            return;
        }
        if (one.removes()) {
            String gone = one.textOf(one.removedSha256());
            open.remove(gone);
            removals.put(gone, one.sequence());
            notes.add("A passage was removed from version %d of article %s on %s, by record %d."
                    .formatted(
                            one.version(),
                            one.article(),
                            one.recordedAt().toString().substring(0, 10),
                            one.sequence()));
        }
        if (removals.containsKey(one.textOf(one.textSha256()))) {
            return;
        }
        switch (texts.of(one.textSha256())) {
            case THERE -> {
                matched++;
                unmatched.remove(one.textSha256());
            }
            case DIFFERS, MISSING -> open.put(one.textOf(one.textSha256()), one);
            case NOT_ASKED -> {}
        }
    }

    int matched() {
        return matched;
    }

    List<RecordFinding> findings() {
        List<RecordFinding> findings = new ArrayList<>();
        Set<String> changed = texts.misnamed();
        for (ReadRecord one : open.values()) {
            changed.remove(one.textSha256());
            findings.add(
                    texts.of(one.textSha256()) == RecordTextSet.Answer.DIFFERS
                            ? one.finding(Kind.TEXT_DIFFERS, "The text is not the one that was put on record.")
                            : one.finding(Kind.TEXT_MISSING, "The text that was put on record is not there."));
        }
        changed.forEach(digest -> findings.add(new RecordFinding(
                Kind.TEXT_DIFFERS, 0, null, 0, "The text named %s is another one.".formatted(digest))));
        unmatched
                .values()
                .forEach(name -> findings.add(new RecordFinding(
                        Kind.TEXT_DIFFERS, 0, null, 0, "The text in %s is on none of the records.".formatted(name))));
        return findings;
    }

    List<String> notes() {
        List<String> said = new ArrayList<>(notes.subList(0, Math.min(notes.size(), NAMED_AT_MOST)));
        if (notes.size() > NAMED_AT_MOST) {
            said.add("And from %d more.".formatted(notes.size() - NAMED_AT_MOST));
        }
        if (texts.isEmpty()) {
            said.add("Not checked: the texts, since none was given.");
        }
        return said;
    }
}
