package org.colophon.publication;

import java.util.List;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was corrected, clarified, updated and retracted in articles that readers see, the newest first. Open to everyone,
 * and paged by key.
 */
@Service
@Transactional(readOnly = true)
public class Errata {

    private final ErratumRows rows;

    Errata(ErratumRows rows) {
        this.rows = rows;
    }

    /** The newest. @param after where the stretch before ended, null for the start */
    public Slice<Erratum> newest(@Nullable String after, int size) {
        List<Erratum> found = rows.newest(TimeKey.decode(after), size + 1);
        return Slice.of(found, size, one -> new TimeKey(one.at(), one.id()).encoded());
    }
}
