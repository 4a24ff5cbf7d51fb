package org.colophon.manuscript;

import java.util.List;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Somebody who edits articles the way a browser does: with changes, pieces and marks. */
final class Desk {

    private final Articles articles;
    private final Manuscripts manuscripts;
    private final Person person;
    private final String client = "desk-" + UUID.randomUUID();
    private long counter;

    Desk(ApplicationContext application, Person person) {
        this.articles = application.getBean(Articles.class);
        this.manuscripts = application.getBean(Manuscripts.class);
        this.person = person;
    }

    Person person() {
        return person;
    }

    /** An empty article of this person. */
    ArticleId article() {
        return ActingAs.person(person, () -> articles.start("en", Texts.EMPTY).id());
    }

    Manuscript read(ArticleId id) {
        return ActingAs.person(person, () -> manuscripts.get(manuscript(id)));
    }

    String body(ArticleId id) {
        return read(id).body().text();
    }

    List<Run> runs(ArticleId id) {
        return read(id).body().runs().list();
    }

    double share(ArticleId id) {
        return Authorship.of(read(id)).aiShare();
    }

    /** How many characters of the body are of this kind. */
    int characters(ArticleId id, Origin.Kind kind) {
        return runs(id).stream()
                .filter(run -> run.origin().kind() == kind)
                .mapToInt(Run::length)
                .sum();
    }

    Origin ai() {
        return Origin.ai(person.id(), "Draftwell", "2", AiPurpose.DRAFT);
    }

    /** Types, a few characters at a time and slowly enough. */
    void type(ArticleId id, int at, String text) {
        int done = 0;
        while (done < text.length()) {
            int end = Math.min(text.length(), done + 40);
            String part = text.substring(done, end);
            insert(id, TextName.BODY, at + done, part, Piece.of(part.length(), Origin.typed(person.id())), 60_000);
            done = end;
        }
    }

    void insertAi(ArticleId id, int at, String text) {
        insert(id, TextName.BODY, at, text, Piece.of(text.length(), ai()), 0);
    }

    /** Pastes from outside without a word about it. */
    void paste(ArticleId id, int at, String text) {
        insert(id, TextName.BODY, at, text, new Piece(text.length(), null, true, null), 0);
    }

    void insert(ArticleId id, TextName name, int at, String text, Piece piece, long over) {
        int length = read(id).text(name).text().length();
        edit(id, name, ChangeSet.replace(length, at, at, text), List.of(piece), List.of(), over);
    }

    void delete(ArticleId id, int from, int to) {
        edit(id, TextName.BODY, ChangeSet.replace(body(id).length(), from, to, ""), List.of(), List.of(), 0);
    }

    void mark(ArticleId id, int from, int to, Origin origin) {
        ChangeSet none = ChangeSet.none(body(id).length());
        edit(id, TextName.BODY, none, List.of(), List.of(new Mark(from, to - from, origin)), 0);
    }

    /** Copies what stood in a body at a version, as a browser does for cut, paste, undo and drag. */
    void copy(ArticleId into, int at, ArticleId from, long version, int start, int end) {
        String text = ActingAs.person(person, () -> manuscripts.at(manuscript(from), version))
                .body()
                .text()
                .substring(start, end);
        Piece.CopyOf reference = new Piece.CopyOf(manuscript(from), TextName.BODY, version, start);
        insert(into, TextName.BODY, at, text, new Piece(text.length(), null, false, reference), 0);
    }

    void edit(ArticleId id, TextName name, ChangeSet changes, List<Piece> pieces, List<Mark> marks, long over) {
        submit(id, name, read(id).version(), new SentEdit(client, counter++, changes, pieces, marks, over));
    }

    Submitted submit(ArticleId id, TextName name, long base, SentEdit... edits) {
        return ActingAs.person(person, () -> articles.edit(id, new Submission(name, base, true, List.of(edits))));
    }

    SentEdit sent(ChangeSet changes, @Nullable Origin origin) {
        int length = changes.insertedLength();
        List<Piece> pieces = length == 0 ? List.of() : List.of(Piece.of(length, origin));
        return new SentEdit(client, counter++, changes, pieces, List.of(), 0);
    }

    static ManuscriptId manuscript(ArticleId id) {
        return new ManuscriptId(id.value());
    }
}
