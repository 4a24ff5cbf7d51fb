package org.colophon.manuscript;

import java.util.Collection;
import java.util.Set;

/** Says which manuscripts' articles are published. The feature that knows implements this. */
public interface PublishedManuscripts {

    /** Those of these whose articles readers can see. */
    Set<ManuscriptId> among(Collection<ManuscriptId> manuscripts);
}
