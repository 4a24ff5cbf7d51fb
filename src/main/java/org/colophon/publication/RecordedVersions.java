package org.colophon.publication;

import java.util.Optional;
import java.util.UUID;
import org.colophon.record.RecordedTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of published versions, for whoever verifies the record. */
@Component
class RecordedVersions implements RecordedTexts {

    private final StoredVersions versions;
    private final VersionJson json;
    private final PublishedTextForms texts;

    RecordedVersions(StoredVersions versions, VersionJson json, PublishedTextForms texts) {
        this.versions = versions;
        this.json = json;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> canonicalText(UUID article, int number) {
        return versions.findById(new VersionKey(article, number))
                .map(json::read)
                .map(version -> texts.canonical(version).json());
    }
}
