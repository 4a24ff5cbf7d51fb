package org.colophon.publication;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a version to its stored form and reads it back. Fields may be added; none is ever renamed or removed. */
@Component
class VersionJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(PublishedArticle article) {
        return mapper.writeValueAsString(article);
    }

    PublishedArticle read(StoredVersion version) {
        return mapper.readValue(version.content(), PublishedArticle.class);
    }
}
