package org.colophon.manuscript;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextDiff;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts of articles as logs of edits. Who may change which article is decided above, by the article; here only
 * people who write get in.
 *
 * <p>One version sequence runs through the three texts of a manuscript. An edit names the version it was made from; if
 * others have edited since, it is carried over their edits and stored. What was said to be stored is never lost, and
 * neither is where it came from.
 */
@Service
@Transactional
public class Manuscripts {

    private static final int CLIENT_MAX = 64;
    private static final int EDITS_MAX = 1_000;
    private static final int WHOLE_TEXT_COPY = 40;

    private final ManuscriptRepository manuscripts;
    private final CopyRepository copies;
    private final EditLog log;
    private final LogKeeping keeping;
    private final Heads heads;
    private final EditWriter writer;
    private final Passages passages;
    private final Clock clock;

    Manuscripts(
            ManuscriptRepository manuscripts,
            CopyRepository copies,
            EditLog log,
            LogKeeping keeping,
            Heads heads,
            EditWriter writer,
            Passages passages,
            Clock clock) {
        this.manuscripts = manuscripts;
        this.copies = copies;
        this.log = log;
        this.keeping = keeping;
        this.heads = heads;
        this.writer = writer;
        this.passages = passages;
        this.clock = clock;
    }

    /**
     * Starts a manuscript.
     *
     * @param stated where the texts come from, as the current person says; null when nothing is said
     */
    @MayWrite
    public Manuscript start(ManuscriptId id, Texts texts, @Nullable Origin stated) {
        return writer.start(id, texts, name -> whole(texts.get(name).length(), stated));
    }

    /** Starts a manuscript with the texts of another one, which keep their origins. */
    @MayWrite
    public Manuscript startCopy(ManuscriptId id, ManuscriptId original) {
        Manuscript from = get(original);
        return writer.start(id, from.texts(), name -> {
            Piece.CopyOf copy = new Piece.CopyOf(original, name, from.version(), 0);
            return new Piece(from.text(name).text().length(), null, false, copy);
        });
    }

    /** The text as it stands. @throws NotFound when there is no such manuscript */
    @InNewsroom
    @Transactional(readOnly = true)
    public Manuscript get(ManuscriptId id) {
        return heads.newest(id);
    }

    /** The text as it was. @throws NotFound when there is no such manuscript, or the version was merged into a later one */
    @InNewsroom
    @Transactional(readOnly = true)
    public Manuscript at(ManuscriptId id, long version) {
        if (version > version(id)) {
            throw new NotFound("There is no such version.");
        }
        return heads.at(id, version);
    }

    /** How far the log has come. @throws NotFound when there is no such manuscript */
    @InNewsroom
    @Transactional(readOnly = true)
    public long version(ManuscriptId id) {
        return manuscripts.version(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    /** The version that was the newest at a time; the oldest kept one, where the log begins later. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long versionAt(ManuscriptId id, Instant time) {
        return log.versionAt(id, time);
    }

    /**
     * The edits after a version, in order.
     *
     * @throws TooOld when the log no longer has them all
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<StoredEdit> editsAfter(ManuscriptId id, long version) {
        long newest = version(id);
        requireKept(id, version);
        return log.between(id, version, newest);
    }

    /**
     * Stores edits in order, each once.
     *
     * @throws NotFound when there is no such manuscript
     * @throws BadInput when an edit is malformed; then none of them is stored
     * @throws TooOld when the base version is older than the kept log, or an edit may be among those that were merged
     */
    @MayWrite
    public Submitted submit(ManuscriptId id, Submission submission) {
        check(submission);
        OpenManuscript open = writer.open(id);
        long base = submission.baseVersion();
        if (base < 1 || base > open.version()) {
            throw new BadInput("baseVersion", "There is no version %d of this article.".formatted(base));
        }
        if (base < open.version()) {
            requireKept(id, base);
        }
        List<StoredEdit> missed = log.between(id, base, open.version());
        List<SentEdit> waiting = new ArrayList<>(notStoredBefore(id, submission, base));
        boolean moved = missed.stream()
                .anyMatch(edit -> edit.text() == submission.text() && !isOneOf(edit, submission.edits()));
        if (moved && !submission.rebase()) {
            return new Submitted.Missed(open.version(), missed);
        }
        waiting = Carrying.over(missed, waiting, submission.text());
        if (waiting.isEmpty()) {
            return new Submitted.Stored(open.version(), missed);
        }
        for (SentEdit edit : waiting) {
            writer.append(open, submission.text(), edit, "");
        }
        List<StoredEdit> all = new ArrayList<>(missed);
        all.addAll(writer.done(open));
        return new Submitted.Stored(open.version(), all);
    }

    /**
     * Replaces whole texts by the smallest edits that do it, so that what stays the same keeps its author.
     *
     * @param stated where new text comes from, as the current person says; null when nothing is said
     * @param baseVersion the version that the texts were made from; a text that was changed since is refused and kept
     */
    @MayWrite
    public SaveResult replace(ManuscriptId id, Texts texts, long baseVersion, @Nullable Origin stated) {
        OpenManuscript open = writer.open(id);
        Manuscript state = open.state();
        if (state.texts().equals(texts)) {
            return new SaveResult.Saved(state, false);
        }
        if (baseVersion != state.version() && conflicts(state, texts, baseVersion)) {
            return new SaveResult.Refused(state, keep(id, "", texts, baseVersion));
        }
        for (TextName name : TextName.values()) {
            String before = open.text(name).text();
            String after = texts.get(name);
            if (!before.equals(after)) {
                ChangeSet changes = TextDiff.between(before, after);
                SentEdit edit = new SentEdit(
                        "whole-text",
                        open.version() + 1,
                        changes,
                        pieces(open.state(), name, changes, stated),
                        List.of(),
                        0);
                writer.append(open, name, edit, "");
            }
        }
        writer.done(open);
        return new SaveResult.Saved(open.state(), true);
    }

    /**
     * Finds out where a text outside of any manuscript comes from, such as the value of a fact, by comparing it with the
     * passages of AI tools and sources that the newsroom knows.
     *
     * @param otherwise the origin of what nothing is known of
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public Provenance recognise(String text, Origin otherwise) {
        Provenance recognised = Provenance.of(text, otherwise);
        for (Mark mark : passages.known(text, 0, text.length())) {
            recognised = new Provenance(text, recognised.runs().mark(mark));
        }
        return recognised;
    }

    /** The kept texts that nobody has settled yet, the newest first, 20 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<KeptCopy> keptCopies(ManuscriptId id) {
        return copies.open(id.value(), Limit.of(20)).stream()
                .map(StoredCopy::toCopy)
                .toList();
    }

    /** Keeps whole texts beside the manuscript, under a name, for somebody to merge. */
    @MayWrite
    public KeptCopy keep(ManuscriptId id, String name, Texts texts, long baseVersion) {
        String given = name.strip();
        if (given.length() > 200) {
            throw new BadInput("name", "A name has 200 characters at most.");
        }
        StoredCopy copy = copies.open(id.value(), me().value(), baseVersion)
                .orElseGet(() -> new StoredCopy(id, baseVersion, texts, me(), clock.instant()));
        copy.write(given, texts, clock.instant());
        return copies.saveAndFlush(copy).toCopy();
    }

    /** Marks a kept copy as dealt with. It is no longer shown, but stays stored. */
    @MayWrite
    public void settle(ManuscriptId id, UUID copy) {
        copies.findById(copy)
                .filter(kept -> kept.articleId().equals(id.value()))
                .ifPresent(kept -> kept.settle(clock.instant()));
    }

    private static void check(Submission submission) {
        if (submission.edits().isEmpty() || submission.edits().size() > EDITS_MAX) {
            throw new BadInput("edits", "Send 1 to %,d edits at a time.".formatted(EDITS_MAX));
        }
        for (SentEdit edit : submission.edits()) {
            if (edit.client().isBlank() || edit.client().length() > CLIENT_MAX || edit.counter() < 0) {
                throw new BadInput("client", "Name the client in 1 to 64 characters, and count its edits from 0 on.");
            }
        }
    }

    private List<SentEdit> notStoredBefore(ManuscriptId id, Submission submission, long base) {
        Map<String, Map<Long, Long>> versions = new HashMap<>();
        submission.edits().stream()
                .collect(groupingBy(SentEdit::client))
                .forEach((client, edits) -> versions.put(
                        client,
                        log.stored(
                                id,
                                client,
                                edits.stream().map(SentEdit::counter).toList())));
        Map<String, Long> merged = keeping.merged(id, versions.keySet());
        List<SentEdit> fresh = new ArrayList<>();
        for (SentEdit edit : submission.edits()) {
            Long known = versions.getOrDefault(edit.client(), Map.of()).get(edit.counter());
            if (known == null && edit.counter() <= merged.getOrDefault(edit.client(), -1L)) {
                throw new TooOld(base);
            }
            boolean doubled = fresh.stream()
                    .anyMatch(other -> other.client().equals(edit.client()) && other.counter() == edit.counter());
            if ((known == null || known > base) && !doubled) {
                fresh.add(edit);
            }
        }
        return fresh;
    }

    private static boolean isOneOf(StoredEdit edit, List<SentEdit> sent) {
        return sent.stream().anyMatch(own -> own.client().equals(edit.client()) && own.counter() == edit.counter());
    }

    private boolean conflicts(Manuscript state, Texts texts, long baseVersion) {
        Texts base;
        try {
            base = heads.at(state.id(), baseVersion).texts();
        } catch (NotFound gone) {
            return true;
        }
        for (TextName name : TextName.values()) {
            String now = state.text(name).text();
            if (!now.equals(texts.get(name)) && !now.equals(base.get(name))) {
                return true;
            }
        }
        return false;
    }

    /** What was only moved keeps its origins; the rest comes from where the person says. */
    private static List<Piece> pieces(Manuscript state, TextName name, ChangeSet changes, @Nullable Origin stated) {
        String before = state.text(name).text();
        List<Piece> pieces = new ArrayList<>();
        changes.eachChange((from, to, at, text) -> {
            int found = text.length() < WHOLE_TEXT_COPY ? -1 : before.indexOf(text);
            if (found >= 0) {
                Piece.CopyOf copy = new Piece.CopyOf(state.id(), name, state.version(), found);
                pieces.add(new Piece(text.length(), null, false, copy));
            } else if (!text.isEmpty()) {
                pieces.add(whole(text.length(), stated));
            }
        });
        return pieces;
    }

    /** A whole text is stated by a named person or not at all: it was not typed just now. */
    private static Piece whole(int length, @Nullable Origin stated) {
        return new Piece(length, stated, stated != null, null);
    }

    private void requireKept(ManuscriptId id, long version) {
        if (version < keeping.floor(id)) {
            throw new TooOld(version);
        }
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
