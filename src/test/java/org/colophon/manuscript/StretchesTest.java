package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.junit.jupiter.api.Test;

class StretchesTest {

    private static final PersonId ANA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final Instant START = Instant.parse("2026-11-23T14:02:00Z");
    private static final Origin AI = Origin.ai(ANA, "Draftwell", "2", AiPurpose.DRAFT);

    private final List<StoredEdit> edits = new ArrayList<>();
    private Manuscript empty = new Manuscript(
            new ManuscriptId(new UUID(0, 9)), Provenance.EMPTY, Provenance.EMPTY, Provenance.EMPTY, 1, START, ANA);
    private Manuscript now = empty;
    private Instant time = START;

    private void passes(int minutes) {
        time = time.plus(Duration.ofMinutes(minutes));
    }

    private void replace(PersonId person, int from, int to, String text, Origin origin) {
        ChangeSet changes = ChangeSet.replace(now.body().text().length(), from, to, text);
        List<Run> runs = text.isEmpty() ? List.of() : List.of(new Run(text.length(), origin));
        add(person, changes, runs, List.of());
    }

    private void add(PersonId person, ChangeSet changes, List<Run> inserted, List<Mark> marks) {
        StoredEdit edit = new StoredEdit(
                now.version() + 1, TextName.BODY, "test", now.version(), person, time, changes, inserted, marks, "");
        edits.add(edit);
        now = now.after(edit);
    }

    private void type(PersonId person, String text) {
        int end = now.body().text().length();
        replace(person, end, end, text, Origin.typed(person));
    }

    private List<Stretch> stretches() {
        return Stretches.counted(empty, Stretches.part(edits));
    }

    @Test
    void edits_of_one_person_without_a_long_pause_are_one_stretch() {
        type(ANA, "The bridge ");
        passes(14);
        type(ANA, "is closed.");
        passes(15);
        type(ANA, " Nobody knows why.");
        passes(1);
        type(BEN, " Until Monday.");
        List<Stretch> stretches = stretches();
        assertThat(stretches).extracting(Stretch::person).containsExactly(ANA, ANA, BEN);
        assertThat(stretches).extracting(Stretch::added).containsExactly(4, 3, 2);
        assertThat(stretches).extracting(Stretch::lastVersion).containsExactly(3L, 4L, 5L);
        assertThat(stretches.getFirst().from()).isEqualTo(START);
        assertThat(stretches.getFirst().to()).isEqualTo(START.plus(Duration.ofMinutes(14)));
        assertThat(stretches.getFirst().edits()).isEqualTo(2);
    }

    @Test
    void what_was_typed_and_deleted_again_does_not_count() {
        type(ANA, "The bridge is closed");
        replace(ANA, 11, 20, "", AI);
        type(ANA, "opens");
        Stretch stretch = stretches().getFirst();
        assertThat(stretch.added()).isEqualTo(3);
        assertThat(stretch.removed()).isZero();
    }

    @Test
    void letter_by_letter_is_as_good_as_at_once() {
        for (char c : "Fog over the harbour".toCharArray()) {
            type(ANA, String.valueOf(c));
        }
        assertThat(stretches()).singleElement().satisfies(stretch -> {
            assertThat(stretch.added()).isEqualTo(4);
            assertThat(stretch.edits()).isEqualTo(20);
        });
    }

    @Test
    void words_that_are_added_beside_others_leave_those_alone() {
        type(ANA, "one three");
        passes(30);
        replace(BEN, 3, 3, " two", Origin.typed(BEN));
        passes(1);
        replace(ANA, 4, 7, "2", Origin.typed(ANA));
        List<Stretch> stretches = stretches();
        assertThat(stretches).extracting(Stretch::added).containsExactly(2, 1, 1);
        assertThat(stretches).extracting(Stretch::removed).containsExactly(0, 0, 1);
    }

    @Test
    void a_changed_word_is_one_removed_and_one_added() {
        type(ANA, "The brige is closed");
        passes(30);
        replace(BEN, 7, 7, "d", Origin.typed(BEN));
        Stretch stretch = stretches().getLast();
        assertThat(stretch.added()).isEqualTo(1);
        assertThat(stretch.removed()).isEqualTo(1);
    }

    @Test
    void words_by_ai_are_counted_among_those_added() {
        type(ANA, "By hand. ");
        replace(ANA, 9, 9, "Four words by machine.", AI);
        Stretch stretch = stretches().getFirst();
        assertThat(stretch.added()).isEqualTo(6);
        assertThat(stretch.aiAdded()).isEqualTo(4);
    }

    @Test
    void stating_an_origin_anew_is_work_without_words() {
        type(ANA, "Pasted somewhere");
        passes(20);
        add(BEN, ChangeSet.none(16), List.of(), List.of(new Mark(0, 16, AI)));
        Stretch stretch = stretches().getLast();
        assertThat(stretch.restated()).isTrue();
        assertThat(stretch.added()).isZero();
        assertThat(stretch.removed()).isZero();
    }

    @Test
    void in_scripts_without_spaces_every_character_is_a_word() {
        type(ANA, "桥梁已关闭");
        passes(20);
        replace(BEN, 2, 3, "今天", Origin.typed(BEN));
        assertThat(stretches().getLast().added()).isEqualTo(2);
        assertThat(stretches().getLast().removed()).isEqualTo(1);
    }
}
