package org.colophon.publication;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayPublish;
import org.colophon.shared.BadInput;
import org.colophon.shared.Moments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What readers of a published article can read of its earlier versions: all, unless the newsroom is set up otherwise
 * ({@code colophon.earlier-versions=false}), hid one, or took the article back after it. Of an article that readers do
 * not see now, nothing.
 */
@Service
@Transactional(readOnly = true)
public class EarlierVersions {

    private static final int REASON_MAX = 500;

    /** So many are told of; of more, the oldest but the first are left out. */
    private static final int MOST = 200;

    private final StoredVersions versions;
    private final CurrentVersions current;
    private final VersionJson json;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean open;

    EarlierVersions(
            StoredVersions versions,
            CurrentVersions current,
            VersionJson json,
            JdbcClient jdbc,
            Clock clock,
            @Value("${colophon.earlier-versions:true}") boolean open) {
        this.versions = versions;
        this.current = current;
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
        this.open = open;
    }

    /** Whether readers can read earlier versions at all. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean areOpen() {
        return open;
    }

    /** The versions of an article that readers see, the newest first; none where they are not public. */
    public List<VersionEntry> of(PublishedArticle now) {
        if (!open || !current.existsById(now.id().value())) {
            return List.of();
        }
        UUID id = now.id().value();
        Set<Integer> hidden = hidden(id).keySet();
        int taken = takenBack(id);
        List<VersionEntry> entries = new ArrayList<>();
        int known = 0;
        for (StoredVersion stored : versions.since(id, now.number() - MOST)) {
            PublishedArticle version = json.read(stored);
            List<PublishedNote> notes = version.notes();
            int number = version.number();
            boolean readable = number == now.number() || (number > taken && !hidden.contains(number));
            entries.add(new VersionEntry(
                    number,
                    version.publishedAt(),
                    version.publishedBy(),
                    readable ? notes.subList(Math.min(known, notes.size()), notes.size()) : List.of(),
                    readable));
            known = notes.size();
        }
        return entries.reversed();
    }

    /** One of them, if readers may read it. */
    public Optional<PublishedArticle> version(PublishedArticle now, int number) {
        UUID id = now.id().value();
        boolean readable = open
                && current.existsById(id)
                && (number == now.number()
                        || (number > takenBack(id) && !hidden(id).containsKey(number)));
        return readable && number <= now.number()
                ? versions.findById(new VersionKey(id, number)).map(json::read)
                : Optional.empty();
    }

    /**
     * Lets readers open an earlier version no more. It stays on record. Harmless when repeated.
     *
     * @param reason why, 1 to 500 characters; for the newsroom
     * @throws BadInput with field {@code version} or {@code reason}
     */
    @MayPublish
    @Transactional
    public void hide(ArticleId article, int number, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > REASON_MAX) {
            throw new BadInput("reason", "Say why, in 1 to %d characters.".formatted(REASON_MAX));
        }
        UUID id = article.value();
        if (!versions.existsById(new VersionKey(id, number))) {
            throw new BadInput("version", "There is no version %d.".formatted(number));
        }
        if (current.findById(id).filter(row -> row.number() == number).isPresent()) {
            throw new BadInput("version", "Readers see this version now. Publish another one, or retract the article.");
        }
        if (!hidden(id).containsKey(number)) {
            jdbc.sql("""
                            insert into hidden_version (article_id, number, reason, hidden_at, hidden_by)
                            values (:article, :number, :reason, :at, :by)""")
                    .param("article", id)
                    .param("number", number)
                    .param("reason", said)
                    .param("at", Moments.utc(clock.instant()))
                    .param("by", CurrentPerson.require().id().value())
                    .update();
        }
    }

    /**
     * Lets readers open a version again that was hidden. Those from before a retraction stay closed. Harmless when
     * repeated.
     */
    @MayPublish
    @Transactional
    public void show(ArticleId article, int number) {
        jdbc.sql("delete from hidden_version where article_id = :article and number = :number")
                .param("article", article.value())
                .param("number", number)
                .update();
    }

    /** The versions of an article as the newsroom knows them, the newest first: the newest 200 and the first. */
    @InNewsroom
    public List<KeptVersion> kept(ArticleId article) {
        UUID id = article.value();
        Integer now = current.findById(id).map(CurrentVersion::number).orElse(null);
        int newest =
                versions.newest(id).map(stored -> json.read(stored).number()).orElse(0);
        Map<Integer, String> hidden = hidden(id);
        int taken = takenBack(id);
        return versions.since(id, newest - MOST).stream()
                .map(json::read)
                .map(version -> new KeptVersion(
                        version.number(),
                        version.publishedAt(),
                        version.publishedBy(),
                        now != null && version.number() == now,
                        version.number() <= taken,
                        hidden.get(version.number())))
                .toList()
                .reversed();
    }

    /** The reasons by the numbers. */
    private Map<Integer, String> hidden(UUID article) {
        Map<Integer, String> hidden = new HashMap<>();
        jdbc.sql("select number, reason from hidden_version where article_id = :article")
                .param("article", article)
                .query((row, line) -> hidden.put(row.getInt(1), row.getString(2)))
                .list();
        return hidden;
    }

    /** The last version that was taken back, 0 when none was. */
    private int takenBack(UUID article) {
        return jdbc.sql("select coalesce(max(number), 0) from retraction where article_id = :article")
                .param("article", article)
                .query(Integer.class)
                .single();
    }
}
