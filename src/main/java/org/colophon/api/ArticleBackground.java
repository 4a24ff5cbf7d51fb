package org.colophon.api;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.disclosure.Declaration;
import org.colophon.disclosure.Disclosures;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes what stands behind an article's text: facts, sources, and what is declared about AI. */
@Component
class ArticleBackground {

    private final Sourcing sourcing;
    private final Facts facts;
    private final Disclosures disclosures;

    ArticleBackground(Sourcing sourcing, Facts facts, Disclosures disclosures) {
        this.sourcing = sourcing;
        this.facts = facts;
        this.disclosures = disclosures;
    }

    void change(ArticleId id, ArticleInput input) {
        if (input.sources() != null) {
            List<SourceEntry> sources = Fields.each("sources", input.sources(), SourceJson::toEntry);
            if (input.facts() == null) {
                sourcing.replaceSources(id, sources);
            } else {
                sourcing.replace(id, sources, facts(id, input.facts()));
            }
        } else if (input.facts() != null) {
            sourcing.replaceFacts(id, facts(id, input.facts()));
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

    private List<FactEntry> facts(ArticleId id, List<@Nullable FactJson> wanted) {
        return Fields.each("facts", wanted, one -> known(id, one).toEntry());
    }

    /** Whoever names one of the newsroom's facts need not repeat what it says. */
    private FactJson known(ArticleId id, FactJson wanted) {
        if (wanted.id() == null || wanted.value() != null) {
            return wanted;
        }
        try {
            Fact fact = facts.get(new FactId(wanted.id()));
            String source = sourcing.sources(id).stream()
                    .filter(use -> use.source().id().equals(fact.source()))
                    .map(ArticleSource::key)
                    .findFirst()
                    .orElse(null);
            return wanted.saying(fact, source);
        } catch (NotFound missing) {
            throw new BadInput("id", "There is no such fact.");
        }
    }
}
