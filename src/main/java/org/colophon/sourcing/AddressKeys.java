package org.colophon.sourcing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Names the addresses of sources from before there were keys for them, some hundreds at a time. */
@Component
class AddressKeys {

    private static final Logger LOG = LoggerFactory.getLogger(AddressKeys.class);
    private static final int AT_A_TIME = 500;

    private final StoredSources sources;
    private final TransactionTemplate transactions;

    AddressKeys(StoredSources sources, TransactionTemplate transactions) {
        this.sources = sources;
        this.transactions = transactions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        int named = 0;
        int some;
        do {
            some = transactions.execute(status -> some());
            named += some;
        } while (some == AT_A_TIME);
        if (named > 0) {
            LOG.info("Named the addresses of {} sources.", named);
        }
    }

    private int some() {
        List<StoredSource> rows = sources.withoutKey(Limit.of(AT_A_TIME));
        rows.forEach(StoredSource::nameAddress);
        return rows.size();
    }
}
