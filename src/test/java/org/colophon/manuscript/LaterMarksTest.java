package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.Runs;
import org.colophon.manuscript.text.TextName;
import org.junit.jupiter.api.Test;

/** Random edits from seeds, against a list in which every character has a number. */
class LaterMarksTest {

    private static final PersonId ANA = new PersonId(UUID.randomUUID());
    private static final Origin TYPED = Origin.typed(ANA);
    private static final List<Origin> ORIGINS = List.of(
            Origin.ai(ANA, "Draftwell", "2", AiPurpose.DRAFT),
            Origin.quoted(ANA, "Annual report"),
            Origin.unexplained(ANA),
            Origin.pastedBy(ANA));

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Origin> known = new ArrayList<>();
    private Random random = new Random(0);
    private int next;

    /** An edit of one to three changes and perhaps marks, made to both. */
    private StoredEdit edit() {
        List<Object> json = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        int at = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            int kept = random.nextInt(numbers.size() - at + 1);
            int gone = Math.min(numbers.size() - at - kept, random.nextInt(6));
            int added = random.nextInt(4);
            if (kept > 0) {
                json.add(kept);
                after.addAll(numbers.subList(at, at + kept));
            }
            if (gone + added > 0) {
                json.add(added == 0 ? List.of(gone) : List.of(gone, "x".repeat(added)));
            }
            for (int k = 0; k < added; k++) {
                after.add(next++);
            }
            at += kept + gone;
        }
        if (at < numbers.size()) {
            json.add(numbers.size() - at);
            after.addAll(numbers.subList(at, numbers.size()));
        }
        ChangeSet changes = ChangeSet.ofJson(json);
        numbers.clear();
        numbers.addAll(after);
        List<Run> inserted =
                changes.insertedLength() == 0 ? List.of() : List.of(new Run(changes.insertedLength(), TYPED));
        return new StoredEdit(2, TextName.BODY, "tab", 1, ANA, Instant.EPOCH, changes, inserted, marks(), "");
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(6) - 3; i > 0 && !numbers.isEmpty(); i--) {
            int from = random.nextInt(numbers.size());
            int length = 1 + random.nextInt(Math.min(20, numbers.size() - from));
            Origin origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
            marks.add(new Mark(from, length, origin));
            for (int number : numbers.subList(from, from + length)) {
                if (number < known.size()) {
                    known.set(number, origin);
                }
            }
        }
        return marks;
    }

    @Test
    void what_is_marked_while_a_character_stands_counts_for_it_ever_after() {
        int seeds = "all".equals(System.getProperty("colophon.seeds")) ? 20_000 : 1_500;
        for (long seed = 0; seed < seeds; seed++) {
            random = new Random(seed);
            numbers.clear();
            known.clear();
            next = random.nextInt(60);
            for (int i = 0; i < next; i++) {
                numbers.add(i);
                known.add(TYPED);
            }
            LaterMarks later = new LaterMarks(Provenance.of("a".repeat(next), TYPED));
            for (int i = random.nextInt(seed % 50 == 0 ? 900 : 40); i > 0; i--) {
                later.add(edit());
            }
            Provenance then = later.then();
            assertThat(then.runs())
                    .as("seed %d", seed)
                    .isEqualTo(Runs.of(
                            known.stream().map(origin -> new Run(1, origin)).toList()));
        }
    }
}
