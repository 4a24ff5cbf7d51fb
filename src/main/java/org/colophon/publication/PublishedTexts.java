package org.colophon.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All published versions of an article, and the row that lists are read from. Published versions never change, with this
 * one exception: a passage that an administrator has removed goes from all of them. The record says when.
 */
@Component
class PublishedTexts implements FurtherTexts {

    private final JdbcClient jdbc;
    private final VersionJson json;
    private final VersionRecord record;
    private final PublicSubjects subjects;

    PublishedTexts(JdbcClient jdbc, VersionJson json, VersionRecord record, PublicSubjects subjects) {
        this.jdbc = jdbc;
        this.json = json;
        this.record = record;
        this.subjects = subjects;
    }

    private record Content(int number, String json) {}

    private record Listed(String headline, String standfirst) {}

    @Override
    public String where() {
        return "in published versions";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        return contents(manuscript.value()).stream()
                .flatMap(content -> json.texts(content.json()).stream())
                .mapToInt(passage::count)
                .sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        UUID id = manuscript.value();
        Map<Content, String> changed = new LinkedHashMap<>();
        for (Content content : contents(id)) {
            String without = json.map(content.json(), passage::apply);
            if (!without.equals(content.json())) {
                jdbc.sql("update published_version set content = :content where article_id = :id and number = :number")
                        .param("content", without)
                        .param("id", id)
                        .param("number", content.number())
                        .update();
                changed.put(content, without);
            }
        }
        for (Listed row : listed(id)) {
            jdbc.sql("""
                            update published_article set headline = :headline, standfirst = :standfirst
                            where article_id = :id""")
                    .param("headline", passage.apply(row.headline()))
                    .param("standfirst", passage.apply(row.standfirst()))
                    .param("id", id)
                    .update();
        }
        subjects.expunged(id);
        changed.forEach((before, after) -> record.removed(json.read(before.json()), json.read(after)));
    }

    private List<Content> contents(UUID article) {
        return jdbc.sql("select number, content from published_version where article_id = :id order by number")
                .param("id", article)
                .query((row, number) -> new Content(row.getInt(1), row.getString(2)))
                .list();
    }

    private List<Listed> listed(UUID article) {
        return jdbc.sql("select headline, standfirst from published_article where article_id = :id")
                .param("id", article)
                .query((row, number) -> new Listed(row.getString(1), row.getString(2)))
                .list();
    }
}
