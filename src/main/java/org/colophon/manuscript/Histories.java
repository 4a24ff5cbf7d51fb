package org.colophon.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.colophon.identity.InNewsroom;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.NotFound;
import org.colophon.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How manuscripts came to be, read from their logs: as stretches of work, as two points compared, and step by step. Who
 * may see which is decided above, by the article. Whatever the length of a log, one call reads a bounded part of it.
 *
 * <p>Words are counted on the text as it is written, not as it is rendered: a run of letters and digits is a word, marks
 * of Markdown are none. A stretch's words are the difference between its end and its beginning, so what was typed and
 * deleted again within it does not count; a word of which a letter changed is one removed and one added. A word belongs
 * to an AI tool when at least half of its characters do.
 */
@Service
@Transactional(readOnly = true)
public class Histories {

    /** So many edits are looked at for one page of stretches. */
    static final int PAGE = 2_000;

    /** So many edits are given for one portion of a replay. */
    public static final int FRAMES = 100;

    private static final int PAGE_LEAST = 50;
    private static final long WORK = 400_000_000;
    private static final long READ_AT_ONCE = 8_000_000;
    private static final long FRAMES_AT_ONCE = 1_000_000;

    private final ManuscriptRepository manuscripts;
    private final HistoryLog history;
    private final EditLog log;
    private final Heads heads;
    private final Milestones milestones;

    Histories(ManuscriptRepository manuscripts, HistoryLog history, EditLog log, Heads heads, Milestones milestones) {
        this.manuscripts = manuscripts;
        this.history = history;
        this.log = log;
        this.heads = heads;
        this.milestones = milestones;
    }

    /**
     * Stretches of work, the newest first. A page looks at 2,000 edits, or fewer where the text is very long; a stretch
     * that is longer is given in parts. The last one of all is the state in which the log begins.
     *
     * @param before only edits older than this version; {@link Long#MAX_VALUE} for the newest page
     * @return with the version to ask for next, if there are older ones
     * @throws NotFound when there is no such manuscript
     */
    @InNewsroom
    public Slice<Stretch> stretches(ManuscriptId id, long before) {
        long floor = floor(id);
        int most = editsOfAPage(id);
        List<StoredEdit> edits = new ArrayList<>(history.lastBefore(id, before, floor, most, READ_AT_ONCE));
        Collections.reverse(edits);
        long from = edits.isEmpty()
                ? floor
                : history.lastUpTo(id, edits.getFirst().version() - 1)
                        .filter(version -> version > floor)
                        .orElse(floor);
        List<List<StoredEdit>> parts = Stretches.part(edits);
        boolean older = from > floor;
        if (older && parts.size() > 1) {
            from = parts.removeFirst().getLast().version();
        }
        List<Stretch> page =
                new ArrayList<>(parts.isEmpty() ? List.of() : Stretches.counted(heads.at(id, from), parts));
        Collections.reverse(page);
        if (!older && before > floor) {
            page.add(beginning(heads.at(id, floor)));
        }
        return new Slice<>(withMilestones(id, page), older ? String.valueOf(from + 1) : null);
    }

    /** What differs between two versions of the three texts. @throws NotFound when one of them is not to be had */
    @InNewsroom
    public List<Comparison> compare(ManuscriptId id, long from, long to) {
        Manuscript before = at(id, from);
        Manuscript after = at(id, to);
        List<Comparison> comparisons = new ArrayList<>();
        for (TextName name : TextName.values()) {
            comparisons.add(Comparison.of(name, before.text(name), after.text(name)));
        }
        return comparisons;
    }

    /** The state at a version. @throws NotFound when it is not to be had */
    @InNewsroom
    public Manuscript at(ManuscriptId id, long version) {
        if (version > newest(id)) {
            throw new NotFound("There is no such version.");
        }
        Manuscript state = heads.at(id, version);
        if (state.version() != version) {
            throw new NotFound("There is no such version.");
        }
        return state;
    }

    /**
     * A state and the edits that follow it, for a replay.
     *
     * @param version the state at this version, or at the nearest older one that there is
     */
    @InNewsroom
    public Frames frames(ManuscriptId id, long version) {
        long floor = floor(id);
        long newest = newest(id);
        long from = Math.max(
                floor, history.lastUpTo(id, Math.clamp(version, floor, newest)).orElse(floor));
        List<StoredEdit> edits = history.firstAfter(id, from, FRAMES, FRAMES_AT_ONCE);
        return new Frames(heads.at(id, from), edits, floor, newest);
    }

    /**
     * A portion of a replay.
     *
     * @param edits the edits after {@code from}, 100 at most
     * @param oldest the version in which the log begins
     * @param newest how far the log has come
     */
    public record Frames(Manuscript from, List<StoredEdit> edits, long oldest, long newest) {

        public Frames {
            edits = List.copyOf(edits);
        }
    }

    private List<Stretch> withMilestones(ManuscriptId id, List<Stretch> page) {
        if (page.isEmpty()) {
            return page;
        }
        List<Milestone> all = milestones.between(
                id, page.getLast().firstVersion(), page.getFirst().lastVersion());
        return page.stream()
                .map(stretch -> all.isEmpty() ? stretch : with(stretch, all))
                .toList();
    }

    private static Stretch with(Stretch stretch, List<Milestone> all) {
        return new Stretch(
                stretch.person(),
                stretch.from(),
                stretch.to(),
                stretch.firstVersion(),
                stretch.lastVersion(),
                stretch.edits(),
                stretch.added(),
                stretch.removed(),
                stretch.aiAdded(),
                stretch.restated(),
                stretch.beginning(),
                all.stream()
                        .filter(one ->
                                one.version() >= stretch.firstVersion() && one.version() <= stretch.lastVersion())
                        .toList());
    }

    private static Stretch beginning(Manuscript state) {
        WordChange words = WordChange.NONE;
        for (TextName name : TextName.values()) {
            Provenance text = state.text(name);
            words = words.plus(WordChange.of("", ChangeSet.replace(0, 0, 0, text.text()), text));
        }
        return new Stretch(
                state.savedBy(),
                state.savedAt(),
                state.savedAt(),
                state.version(),
                state.version(),
                0,
                words.added(),
                0,
                words.ai(),
                false,
                true,
                List.of());
    }

    private int editsOfAPage(ManuscriptId id) {
        int length = heads.at(id, newest(id)).body().text().length();
        return (int) Math.clamp(WORK / (length + 1), PAGE_LEAST, PAGE);
    }

    private long newest(ManuscriptId id) {
        return manuscripts.version(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
    }

    private long floor(ManuscriptId id) {
        newest(id);
        return log.oldest(id);
    }
}
