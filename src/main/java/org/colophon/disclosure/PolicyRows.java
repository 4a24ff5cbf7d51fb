package org.colophon.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Policies as they are stored: one row each, never changed. */
@Component
class PolicyRows {

    /** Terms and the JSON that they were made of. */
    private record Made(String json, PolicyTerms terms) {}

    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private volatile @Nullable Made last;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DisclosurePolicy> newest() {
        return jdbc.sql("select * from disclosure_policy order by number desc fetch first 1 rows only")
                .query(this::policy)
                .optional();
    }

    List<DisclosurePolicy> all() {
        return jdbc.sql("select * from disclosure_policy order by number desc")
                .query(this::policy)
                .list();
    }

    /** Those with these numbers. */
    List<DisclosurePolicy> some(List<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select * from disclosure_policy where number in (:numbers)")
                        .param("numbers", numbers)
                        .query(this::policy)
                        .list();
    }

    void add(DisclosurePolicy policy) {
        try {
            jdbc.sql("""
                            insert into disclosure_policy (number, decided_at, decided_by, reason, terms)
                            values (:number, :at, :by, :reason, :terms)""")
                    .param("number", policy.number())
                    .param("at", Objects.requireNonNull(policy.at()).atOffset(ZoneOffset.UTC))
                    .param("by", Objects.requireNonNull(policy.by()).value())
                    .param("reason", policy.reason())
                    .param("terms", mapper.writeValueAsString(policy.terms()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new BadInput("base", "Somebody else has changed the policy at this moment. Look at it anew.");
        }
    }

    private DisclosurePolicy policy(ResultSet row, int line) throws SQLException {
        return new DisclosurePolicy(
                row.getInt("number"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("decided_by", UUID.class)),
                row.getString("reason"),
                terms(row.getString("terms")));
    }

    /** Every page of an article asks for the same ones, so they are not made of their JSON each time. */
    private PolicyTerms terms(String json) {
        Made known = last;
        if (known == null || !known.json().equals(json)) {
            known = new Made(json, mapper.readValue(json, PolicyTerms.class));
            last = known;
        }
        return known.terms();
    }
}
