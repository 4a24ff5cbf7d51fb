package org.colophon.manuscript;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.shared.Ids;
import org.colophon.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The points of manuscripts that stand apart from the stream of edits. Who may mark and see those of which article is
 * decided above, by those who call.
 */
@Service
@Transactional
public class Milestones {

    /** As many as a list shows at most. */
    static final int MOST = 500;

    private static final int NAME_MAX = 120;

    private final JdbcClient jdbc;
    private final ManuscriptRepository manuscripts;
    private final Clock clock;

    Milestones(JdbcClient jdbc, ManuscriptRepository manuscripts, Clock clock) {
        this.jdbc = jdbc;
        this.manuscripts = manuscripts;
        this.clock = clock;
    }

    /**
     * Marks the manuscript as it stands, in the name of the current person.
     *
     * @param name 1 to 120 characters
     * @throws BadInput when there is no name, or a longer one
     * @throws NotFound when there is no such manuscript
     */
    @InNewsroom
    public Milestone mark(ManuscriptId id, Milestone.Kind kind, String name) {
        long version = manuscripts.version(id.value()).orElseThrow(() -> new NotFound("There is no such article."));
        return mark(id, kind, name, version);
    }

    /** Marks an earlier version of it, which the caller knows to exist. Otherwise as {@link #mark}. */
    @InNewsroom
    public Milestone mark(ManuscriptId id, Milestone.Kind kind, String name, long version) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > NAME_MAX || given.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give the point a name of 1 to %d characters.".formatted(NAME_MAX));
        }
        Milestone milestone = new Milestone(
                Ids.next(),
                version,
                kind,
                given,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                CurrentPerson.require().id());
        jdbc.sql("""
                        insert into milestone (id, article_id, version, kind, name, reached_at, reached_by)
                        values (:id, :article, :version, :kind, :name, :at, :by)""")
                .param("id", milestone.id())
                .param("article", id.value())
                .param("version", version)
                .param("kind", kind.name())
                .param("name", given)
                .param("at", OffsetDateTime.ofInstant(milestone.at(), ZoneOffset.UTC))
                .param("by", milestone.by().value())
                .update();
        return milestone;
    }

    /** The milestones of a manuscript, the newest first, 500 at most. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Milestone> list(ManuscriptId id) {
        return between(id, 0, Long.MAX_VALUE);
    }

    /** Those from one version to another, both included, the newest first, 500 at most. */
    List<Milestone> between(ManuscriptId id, long from, long to) {
        return jdbc.sql("""
                        select id, version, kind, name, reached_at, reached_by from milestone
                        where article_id = :article and version >= :from and version <= :to
                        order by version desc, reached_at desc limit\s""" + MOST)
                .param("article", id.value())
                .param("from", from)
                .param("to", to)
                .query((row, number) -> milestone(row))
                .list();
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                Milestone.Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("reached_by", UUID.class)));
    }
}
