package org.colophon.remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passages that remarks quote, what they say and what they suggest, so that a passage can be removed from them. */
@Component
class RemarkTexts implements FurtherTexts {

    private static final List<String> ALL = List.of(
            "select id, quote from remark_thread where article_id = :article",
            "select id, words from remark where thread_id in (select id from remark_thread where article_id = :article)",
            "select thread_id, words from remark_suggestion where thread_id in "
                    + "(select id from remark_thread where article_id = :article)",
            "select thread_id, reason from remark_suggestion where thread_id in "
                    + "(select id from remark_thread where article_id = :article)");
    private static final List<String> UPDATES = List.of(
            "update remark_thread set quote = :text where id = :id",
            "update remark set words = :text where id = :id",
            "update remark_suggestion set words = :text where thread_id = :id",
            "update remark_suggestion set reason = :text where thread_id = :id");

    private final JdbcClient jdbc;

    RemarkTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Text(UUID id, String words) {}

    @Override
    public String where() {
        return "in remarks and suggestions";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        List<Text> texts = new ArrayList<>();
        ALL.forEach(query -> texts.addAll(texts(query, manuscript)));
        return texts.stream().mapToInt(text -> passage.count(text.words())).sum();
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        for (int i = 0; i < ALL.size(); i++) {
            for (Text text : texts(ALL.get(i), manuscript)) {
                String without = passage.apply(text.words());
                if (!without.equals(text.words())) {
                    jdbc.sql(UPDATES.get(i))
                            .param("text", without)
                            .param("id", text.id())
                            .update();
                }
            }
        }
    }

    private List<Text> texts(String query, ManuscriptId manuscript) {
        return jdbc.sql(query)
                .param("article", manuscript.value())
                .query((row, line) -> new Text(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }
}
