package org.colophon.publication;

import java.time.LocalDate;
import org.colophon.sourcing.Care;
import org.colophon.sourcing.Evidence;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactChanged;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.Stated;
import org.colophon.sourcing.Trace;
import org.colophon.sourcing.Verification;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears of changed facts. It only writes down that there is something to do, so that no delivery waits for it. */
@Component
class FactChanges {

    private final PropagationRows rows;
    private final PropagationWorker worker;
    private final TransactionTemplate transaction;

    FactChanges(PropagationRows rows, PropagationWorker worker, TransactionTemplate transaction) {
        this.rows = rows;
        this.worker = worker;
        this.transaction = transaction;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(FactChanged change) {
        transaction.executeWithoutResult(
                status -> rows.add(change, printed(change, change.before()), printed(change, change.after())));
        worker.wake();
    }

    private static String printed(FactChanged change, FactChanged.Print print) {
        String asOf = print.asOf();
        Stated stated = new Stated(
                FactKind.of(print.kind()).orElse(FactKind.TEXT),
                print.value(),
                print.qualifier(),
                print.unit(),
                asOf == null ? null : LocalDate.parse(asOf));
        return FactPrinter.print(
                new Fact(
                        new FactId(change.fact()),
                        print.label(),
                        stated,
                        new Evidence(null, "", ""),
                        new Verification(FactStatus.UNVERIFIED, null, null),
                        new Care(null, ""),
                        new Trace(change.revision(), null, null, change.at(), null, null)),
                "en");
    }
}
