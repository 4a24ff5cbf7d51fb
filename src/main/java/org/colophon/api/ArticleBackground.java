package org.colophon.api;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.manuscript.Texts;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what stands behind an article's text: facts, sources, and what is declared about AI. */
@Component
class ArticleBackground {

    private final Sourcing sourcing;
    private final Disclosures disclosures;

    ArticleBackground(Sourcing sourcing, Disclosures disclosures) {
        this.sourcing = sourcing;
        this.disclosures = disclosures;
    }

    /** @param old the texts before this request */
    void change(ArticleId id, ArticleInput input, Texts old) {
        if (input.sources() != null) {
            List<SourceEntry> sources = Fields.each("sources", input.sources(), SourceJson::toEntry);
            if (input.facts() == null) {
                sourcing.replaceSources(id, sources);
            } else {
                sourcing.replace(id, sources, facts(input.facts()));
            }
        } else if (input.facts() != null) {
            sourcing.replaceFacts(id, facts(input.facts()));
        }
        declare(id, input, old);
    }

    private void declare(ArticleId id, ArticleInput input, Texts old) {
        OriginJson origin = input.origin();
        boolean byAi = origin != null && origin.ai() && input.bringsText();
        if (input.ai() == null && !byAi) {
            return;
        }
        Declaration declared = disclosures.declaration(id);
        Declaration wanted = input.ai() == null ? declared : input.ai().toDeclaration();
        if (origin != null && byAi) {
            boolean whole = input.ai() == null && input.body() != null && old.isBlank();
            wanted = origin.addTo(wanted, whole);
        }
        if (!wanted.equals(declared)) {
            disclosures.declare(id, wanted);
        }
    }

    private static List<FactEntry> facts(List<@Nullable FactJson> facts) {
        return Fields.each("facts", facts, FactJson::toEntry);
    }
}
