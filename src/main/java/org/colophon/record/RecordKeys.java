package org.colophon.record;

import org.colophon.identity.MayAdminister;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys that sign the record: the public ones for everybody, and changing them for administrators. */
@Service
public class RecordKeys {

    private final KeyRows rows;
    private final KeyFile file;
    private final RecordChain chain;

    RecordKeys(KeyRows rows, KeyFile file, RecordChain chain) {
        this.rows = rows;
        this.file = file;
        this.chain = chain;
    }

    /** All public keys that ever signed a record, the newest first. */
    @Transactional(readOnly = true)
    public KeySet keySet() {
        return new KeySet(rows.all());
    }

    /**
     * Makes a new key and retires the one before it, which goes on verifying what it signed.
     *
     * @return the new key
     * @throws BadInput when the key is given by configuration, or cannot be written
     */
    @MayAdminister
    @Transactional
    public RecordKey rotate() {
        if (file.configured()) {
            throw new BadInput("key", """
                    The key is given by configuration, in %s. Put a new one there and restart the server: the old one \
                    then counts as retired.""".formatted(file.path()));
        }
        try {
            return chain.rotate().open();
        } catch (KeyTrouble e) {
            throw new BadInput("key", e.advice());
        }
    }
}
