package org.colophon.manuscript;

import java.util.List;
import java.util.UUID;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayWrite;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextDiff;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts words in that one person proposed and another one accepts. What is new in them is the proposer's: the log says who
 * accepted, the origin of the characters says who wrote them. Words that stood there already keep their authors. Who may
 * accept for which article is decided above, by the article.
 */
@Service
@Transactional
public class Proposing {

    private final EditWriter writer;

    Proposing(EditWriter writer) {
        this.writer = writer;
    }

    /**
     * Words for a stretch of a text.
     *
     * @param id names the proposal in the log
     * @param from where the stretch begins in the text as it stands, in UTF-16 units
     * @param stands what stands there; nothing is done where something else does
     * @param words what is to stand there; empty to delete
     * @param by who proposed them
     * @param origin where they come from, as that person says
     */
    public record Proposal(UUID id, TextName text, int from, String stands, String words, PersonId by, Origin origin) {}

    /**
     * Makes the change in the text as it stands.
     *
     * @throws BadInput for {@code passage} when something else stands there by now
     * @throws NotFound when there is no such manuscript
     * @throws AccessDeniedException for tokens
     */
    @MayWrite
    public Manuscript accept(ManuscriptId id, Proposal proposal) {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot let in what a person wrote.");
        }
        OpenManuscript open = writer.open(id);
        String text = open.text(proposal.text()).text();
        int to = proposal.from() + proposal.stands().length();
        if (proposal.from() < 0
                || to > text.length()
                || !text.substring(proposal.from(), to).equals(proposal.stands())) {
            throw new BadInput("passage", "The text has changed meanwhile. Look at it once more.");
        }
        if (proposal.stands().equals(proposal.words())) {
            return open.state();
        }
        ChangeSet changes =
                TextDiff.between(text, text.substring(0, proposal.from()) + proposal.words() + text.substring(to));
        Piece piece = new Piece(changes.insertedLength(), proposal.origin(), true, null);
        List<Piece> pieces = piece.length() == 0 ? List.of() : List.of(piece);
        SentEdit edit = new SentEdit("proposal-" + proposal.id(), open.version() + 1, changes, pieces, List.of(), 0);
        writer.append(open, proposal.text(), edit, "", new Writer(proposal.by(), false));
        writer.done(open);
        return open.state();
    }
}
