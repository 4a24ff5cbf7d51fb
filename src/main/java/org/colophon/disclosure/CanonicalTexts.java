package org.colophon.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.colophon.article.Draft;
import org.colophon.article.KeyFact;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Asked;
import org.colophon.markup.Markup;
import org.colophon.markup.References;
import org.springframework.stereotype.Component;

/** Makes the canonical form of drafts and published versions, both by the same rule. */
@Component
public class CanonicalTexts {

    private final Markup markup;

    CanonicalTexts(Markup markup) {
        this.markup = markup;
    }

    /** What a draft says as it stands. */
    public CanonicalText of(Draft draft) {
        return of(draft, draft.article().language());
    }

    /** What a draft says, as a text in this language. @param language BCP 47 tag */
    public CanonicalText of(Draft draft, String language) {
        return of(
                language,
                draft.manuscript().texts(),
                draft.references(),
                draft.references().keyFacts());
    }

    /**
     * What an article says.
     *
     * @param texts as they were written, with keys of facts
     */
    public CanonicalText of(String language, Texts texts, References references, List<KeyFact> keyFacts) {
        Asked asked = new Asked(references);
        String headline = markup.plainInline(texts.headline(), asked);
        String standfirst = markup.plainInline(texts.standfirst(), asked);
        if (texts.body().contains("{{")) {
            markup.article(texts.body(), asked);
        }
        List<CanonicalText.PrintedFact> facts = new ArrayList<>();
        for (Asked.Mention mention : asked.found()) {
            references
                    .fact(mention.key(), mention.format())
                    .ifPresent(mark -> facts.add(new CanonicalText.PrintedFact(mention.toString(), mark.printed())));
        }
        return new CanonicalText(language, headline, standfirst, texts.body(), facts, keyFacts);
    }
}
