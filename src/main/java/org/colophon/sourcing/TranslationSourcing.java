package org.colophon.sourcing;

import java.util.UUID;
import org.colophon.article.TranslationStarted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A translation uses the same facts and sources as its original, under the same keys: its text refers to them. */
@Component
class TranslationSourcing {

    private final FactUses facts;
    private final SourceUses sources;

    TranslationSourcing(FactUses facts, SourceUses sources) {
        this.facts = facts;
        this.sources = sources;
    }

    @EventListener
    void on(TranslationStarted started) {
        UUID from = started.original().value();
        UUID to = started.translation().value();
        sources.of(from)
                .forEach(use ->
                        sources.save(new SourceUse(new SourceUseKey(to, use.key()), use.source(), use.position())));
        facts.of(from)
                .forEach(use -> facts.save(
                        new FactUse(new FactUseKey(to, use.key()), use.fact(), use.position()).show(use.shown())));
    }
}
