package org.colophon.api;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
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

    void change(ArticleId id, ArticleInput input) {
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
        if (input.ai() != null) {
            declare(id, input.ai().toDeclaration());
        }
    }

    private void declare(ArticleId id, Declaration wanted) {
        if (!wanted.equals(disclosures.declaration(id))) {
            disclosures.declare(id, wanted);
        }
    }

    private static List<FactEntry> facts(List<@Nullable FactJson> facts) {
        return Fields.each("facts", facts, FactJson::toEntry);
    }
}
