package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Versions from every time can be read. */
class VersionJsonTest {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void a_fact_from_before_it_had_a_status_is_read() {
        PublishedFact fact = mapper.readValue("""
                {"key": "cost", "fact": "00000000-0000-7000-8000-000000000001", "label": "Cost", "kind": "money",
                 "value": "50", "printed": "$50", "title": "Cost", "asOf": null, "sourceKey": "report"}
                """, PublishedFact.class);
        assertThat(fact.status()).isEmpty();
        assertThat(fact.locator()).isEmpty();
        assertThat(fact.printed("full")).isEqualTo("$50");
        assertThat(mapper.readValue(mapper.writeValueAsString(fact), PublishedFact.class))
                .isEqualTo(fact);
    }

    @Test
    void what_a_format_prints_is_prose() {
        String content = """
                {"facts": [{"key": "cost", "status": "verified", "locator": "p. 1", "printed": "a",
                 "forms": [{"format": "full", "printed": "b"}]}]}""";
        assertThat(new VersionJson().texts(content)).containsExactlyInAnyOrder("p. 1", "a", "b");
    }
}
