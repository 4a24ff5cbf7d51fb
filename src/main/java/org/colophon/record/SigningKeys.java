package org.colophon.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The key that this node signs with. Only called while the end of the chain is locked, so that no two nodes decide at
 * once.
 *
 * <p>A key that is missing is replaced, since publishing must go on; what it signed stays verifiable. Nodes that have
 * different keys sign each with its own: a key that counted as missing elsewhere is taken up again where it is.
 */
@Component
class SigningKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final KeyFile file;
    private final KeyRows rows;
    private volatile @Nullable SigningKey known;

    SigningKeys(KeyFile file, KeyRows rows) {
        this.file = file;
        this.rows = rows;
    }

    /**
     * The key to sign with now.
     *
     * @param at the time of the record to be signed
     * @throws KeyTrouble when the file is there but cannot be used
     */
    SigningKey current(Instant at) {
        SigningKey key = known;
        if (key != null && stillSigns(key)) {
            return key;
        }
        if (file.missing() != null) {
            LOG.warn("There is no key {}. Records are signed with the one in {}.", file.missing(), file.path());
        }
        key = file.read().filter(found -> takeUp(found, at)).orElse(null);
        if (key == null) {
            key = made(at);
        }
        known = key;
        return key;
    }

    /** Makes a new key; those before it are retired. */
    SigningKey rotate(Instant at) {
        rows.retire(at, KeyRows.Why.ROTATED);
        SigningKey key = SigningKey.fresh();
        rows.add(key.open(), at);
        file.write(key);
        known = key;
        LOG.info("Records are signed with a new key from now on: {}", key.kid());
        return key;
    }

    private boolean stillSigns(SigningKey key) {
        return rows.find(key.kid()).map(row -> row.key().retiredAt() == null).orElse(false);
    }

    private SigningKey made(Instant at) {
        int lost = rows.retire(at, KeyRows.Why.MISSING);
        SigningKey key = SigningKey.fresh();
        file.write(key);
        rows.add(key.open(), at);
        if (lost > 0) {
            LOG.warn(
                    "The key that signs records is missing in {}. A new one was made, {}, and the old one counts as "
                            + "retired: what it signed can still be verified.",
                    file.path(),
                    key.kid());
        } else {
            LOG.info("Made the key that signs records: {} in {}. Keep a copy of it.", key.kid(), file.path());
        }
        return key;
    }

    /** Makes a key from the file the one to sign with. @return whether it may be */
    private boolean takeUp(SigningKey key, Instant at) {
        KeyRows.Row row = rows.find(key.kid()).orElse(null);
        if (row == null) {
            int before = rows.retire(at, KeyRows.Why.MISSING);
            rows.add(key.open(), at);
            LOG.info(
                    "Records are signed with the key {} from {}.{}",
                    key.kid(),
                    file.path(),
                    before > 0 ? " The one before it counts as retired." : "");
        } else if (row.retiredWhy() == KeyRows.Why.ROTATED) {
            if (file.configured()) {
                throw new KeyTrouble(
                        "The key in %s was retired by a rotation. Put the new one there.".formatted(file.path()));
            }
            return false;
        } else if (row.retiredWhy() == KeyRows.Why.MISSING) {
            rows.takeUp(key.kid());
            LOG.warn(
                    "The key {} had counted as missing and is in {}: it signs again. Several nodes should have the same "
                            + "one, by colophon.record.key-file.",
                    key.kid(),
                    file.path());
        }
        return true;
    }
}
