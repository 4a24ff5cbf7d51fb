package org.colophon.manuscript;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.identity.PersonId;
import org.colophon.shared.NotFound;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the texts. Who may change which article is decided above, by the article; here only people who write get in.
 *
 * <p>A save names the version it was made from. If somebody has saved in between, the save is refused and kept as a
 * {@link KeptCopy}, so that neither text is lost.
 */
@Service
@Transactional
public class Manuscripts {

    private final ManuscriptRepository manuscripts;
    private final CopyRepository copies;
    private final Clock clock;

    Manuscripts(ManuscriptRepository manuscripts, CopyRepository copies, Clock clock) {
        this.manuscripts = manuscripts;
        this.copies = copies;
        this.clock = clock;
    }

    /**
     * Starts a manuscript.
     *
     * @param imported whether the text comes from outside, without a word about how it was written
     */
    @MayWrite
    public Manuscript start(ManuscriptId id, Texts texts, boolean imported) {
        return manuscripts
                .save(new StoredManuscript(id, texts, imported, me(), clock.instant()))
                .toManuscript();
    }

    /** The text as it stands. @throws NotFound when there is no such manuscript */
    @InNewsroom
    @Transactional(readOnly = true)
    public Manuscript get(ManuscriptId id) {
        return manuscripts
                .findById(id.value())
                .map(StoredManuscript::toManuscript)
                .orElseThrow(() -> new NotFound("There is no such article."));
    }

    /**
     * Saves, if nobody has saved since {@code baseVersion}. A text that equals what is stored makes no new version.
     *
     * @throws NotFound when there is no such manuscript
     */
    @MayWrite
    public SaveResult save(ManuscriptId id, Texts texts, long baseVersion) {
        StoredManuscript stored =
                manuscripts.locked(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
        Manuscript current = stored.toManuscript();
        if (current.texts().equals(texts)) {
            return new SaveResult.Saved(current, false);
        }
        if (current.version() != baseVersion) {
            return new SaveResult.Refused(current, keep(id, texts, baseVersion));
        }
        stored.write(texts, me(), clock.instant());
        manuscripts.flush();
        return new SaveResult.Saved(stored.toManuscript(), true);
    }

    /** Says whether nobody knows how the text was written. @throws NotFound when there is no such manuscript */
    @MayWrite
    public void markImported(ManuscriptId id, boolean imported) {
        manuscripts
                .locked(id.value())
                .orElseThrow(() -> new NotFound("There is no such article."))
                .setImported(imported);
    }

    /** The refused texts that nobody has settled yet, the newest first, 20 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<KeptCopy> keptCopies(ManuscriptId id) {
        return copies.open(id.value(), Limit.of(20)).stream()
                .map(StoredCopy::toCopy)
                .toList();
    }

    /** Marks a kept copy as dealt with. It is no longer shown, but stays stored. */
    @MayWrite
    public void settle(ManuscriptId id, UUID copy) {
        copies.findById(copy)
                .filter(kept -> kept.articleId().equals(id.value()))
                .ifPresent(kept -> kept.settle(clock.instant()));
    }

    private KeptCopy keep(ManuscriptId id, Texts texts, long baseVersion) {
        StoredCopy copy = copies.open(id.value(), me().value(), baseVersion)
                .orElseGet(() -> new StoredCopy(id, baseVersion, texts, me(), clock.instant()));
        copy.write(texts, clock.instant());
        return copies.saveAndFlush(copy).toCopy();
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
