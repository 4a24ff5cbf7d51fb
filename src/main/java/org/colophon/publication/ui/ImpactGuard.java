package org.colophon.publication.ui;

import org.colophon.publication.Impact;
import org.colophon.publication.ImpactCount;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.ui.FactChangeGuard;
import org.springframework.stereotype.Component;

/** Asks before a fact that more than one article uses, or that readers see, says something else. */
@Component
class ImpactGuard implements FactChangeGuard {

    private final Impact impact;

    ImpactGuard(Impact impact) {
        this.impact = impact;
    }

    @Override
    public void before(FactId fact, FactEntry proposed, Runnable save) {
        ImpactCount count = impact.count(fact);
        boolean alone = count.total() <= 1 && count.published() == 0;
        if (alone || !impact.changesPrint(fact, proposed)) {
            save.run();
        } else {
            new ImpactDialog(impact, fact, proposed, count, save).open();
        }
    }
}
