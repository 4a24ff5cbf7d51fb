package org.colophon.article;

import java.util.List;
import org.colophon.markup.FactMark;
import org.colophon.markup.References;
import org.colophon.markup.SourceMark;

/** What an article's text may refer to, looked up by key or offered as a whole to somebody who writes. */
public interface DraftReferences extends References {

    /** All facts, printed in the article's language, in the article's order. */
    List<FactMark> facts();

    /** The same facts as they are offered to somebody who writes. */
    List<FactOffer> offers();

    /** All sources in the article's order. */
    List<SourceMark> sources();

    /** What the box of key facts shows, in its order. */
    List<KeyFact> keyFacts();

    /** Whether they are a published version's own: then it does not matter to it what the article has by now. */
    default boolean frozen() {
        return false;
    }
}
