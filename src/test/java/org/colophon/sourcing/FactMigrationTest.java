package org.colophon.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javax.sql.DataSource;
import org.colophon.testing.IntegrationTest;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts and sources from before they had a history, in a schema of their own. */
@IntegrationTest
class FactMigrationTest {

    private static final String SCHEMA = "before_histories";
    private static final String ID = "00000000-0000-7000-8000-000000000001";

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(database)
                .schemas(SCHEMA)
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void an_old_fact_begins_its_history_as_it_stood() {
        migrate("8");
        jdbc.sql("insert into \"before_histories\".source (id, title, publisher, url)" + " values ('" + ID
                        + "', 'Report', 'City', 'https://example.org/r')")
                .update();
        jdbc.sql("insert into \"before_histories\".fact (id, label, kind, fact_value, qualifier, unit, source_id)"
                        + " values ('" + ID + "', 'Cost', 'money', '50', 'up to', 'EUR', '" + ID + "')")
                .update();
        migrate("9");

        Map<String, @Nullable Object> fact = row("fact");
        assertThat(fact).containsEntry("status", "unverified").containsEntry("revision", 1L);
        assertThat(fact.get("created_at")).isNull();
        assertThat(fact.get("changed_at")).isNotNull();
        Map<String, @Nullable Object> first = row("fact_revision");
        assertThat(first)
                .containsEntry("revision", 1L)
                .containsEntry("fact_value", "50")
                .containsEntry("unit", "EUR")
                .containsEntry("status", "unverified");
        assertThat(first.get("changed_by")).isNull();
        assertThat(first.get("source_id")).hasToString(ID);
        Map<String, @Nullable Object> source = row("source");
        assertThat(source).containsEntry("ai_written", "unknown").containsEntry("condition", "unchecked");
        assertThat(source.get("next_check_at")).as("to be asked soon").isNotNull();
    }

    private Map<String, @Nullable Object> row(String table) {
        return jdbc.sql("select * from \"before_histories\"." + table).query().singleRow();
    }
}
