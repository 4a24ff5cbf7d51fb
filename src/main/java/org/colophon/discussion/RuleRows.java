package org.colophon.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.colophon.article.ArticleId;
import org.colophon.identity.PersonId;
import org.colophon.shared.Coded;
import org.colophon.shared.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rules of moderation and the modes of articles as they are stored. Keeps the rules that were read last. */
@Component
class RuleRows {

    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.builder().build();
    private volatile Numbered last = new Numbered(0, ModerationRules.INITIAL);

    record Numbered(int number, ModerationRules rules) {}

    /** What holds below an article. @param visible how many comments readers can see, where they were counted */
    record Settled(long visible, DiscussionMode.Standing mode, ModerationRules rules) {

        /** The mode with the rule about old articles applied. */
        private DiscussionMode.Standing until(@Nullable Instant published) {
            if (published == null || rules.closeAfterDays() == 0) {
                return mode;
            }
            Instant end = published.plusSeconds(rules.closeAfterDays() * 86_400L);
            Instant set = mode.closesAt();
            return new DiscussionMode.Standing(mode.mode(), set == null || end.isBefore(set) ? end : set);
        }
    }

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Numbered current() {
        return numbered(jdbc.sql("select coalesce(max(number), 0) from moderation_rules")
                .query(Integer.class)
                .single());
    }

    /** What holds below an article, in one statement. @param counting whether the comments are counted, too */
    Settled settled(ArticleId article, boolean counting) {
        return jdbc.sql("""
                        select (select coalesce(max(number), 0) from moderation_rules),
                          (select m.mode from discussion_mode m where m.article_id = :article),
                          (select m.closes_at from discussion_mode m where m.article_id = :article),
                          (select p.first_published_at from published_article p where p.article_id = :article),
                          (select count(*) from comment c
                           where :counting = true and c.article_id = :article and c.state = 'published')""")
                .param("article", article.value())
                .param("counting", counting)
                .query((row, line) -> settled(row))
                .single();
    }

    void add(int number, ModerationRules rules, Instant at, PersonId by) {
        jdbc.sql("""
                        insert into moderation_rules (number, terms, decided_at, decided_by)
                        values (:number, :terms, :at, :by)""")
                .param("number", number)
                .param("terms", mapper.writeValueAsString(rules))
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .update();
    }

    Optional<DiscussionMode.Standing> mode(ArticleId article) {
        return jdbc.sql("select mode, closes_at from discussion_mode where article_id = :article")
                .param("article", article.value())
                .query((row, line) -> mode(row, 1))
                .optional();
    }

    void setMode(ArticleId article, DiscussionMode mode, @Nullable Instant closes, Instant at, PersonId by) {
        jdbc.sql("delete from discussion_mode where article_id = :article")
                .param("article", article.value())
                .update();
        jdbc.sql("""
                        insert into discussion_mode (article_id, mode, closes_at, decided_at, decided_by)
                        values (:article, :mode, :closes, :at, :by)""")
                .param("article", article.value())
                .param("mode", mode.code())
                .param("closes", closes == null ? null : Moments.utc(closes), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("at", Moments.utc(at))
                .param("by", by.value())
                .update();
    }

    private Numbered numbered(int number) {
        Numbered known = last;
        if (known.number() == number) {
            return known;
        }
        if (number == 0) {
            return new Numbered(0, ModerationRules.INITIAL);
        }
        String terms = jdbc.sql("select terms from moderation_rules where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
        Numbered read = new Numbered(number, mapper.readValue(terms, ModerationRules.class));
        last = read;
        return read;
    }

    private Settled settled(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject(4, OffsetDateTime.class);
        Settled read = new Settled(
                row.getLong(5), mode(row, 2), numbered(row.getInt(1)).rules());
        return new Settled(read.visible(), read.until(published == null ? null : published.toInstant()), read.rules());
    }

    private static DiscussionMode.Standing mode(ResultSet row, int column) throws SQLException {
        String code = row.getString(column);
        OffsetDateTime closes = row.getObject(column + 1, OffsetDateTime.class);
        return code == null
                ? DiscussionMode.Standing.USUAL
                : new DiscussionMode.Standing(
                        Coded.find(DiscussionMode.class, code).orElseThrow(),
                        closes == null ? null : closes.toInstant());
    }
}
