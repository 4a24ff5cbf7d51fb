package org.colophon.transfer;

import java.util.concurrent.CancellationException;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * Called before each file.
     *
     * @param count how many files are done
     * @param total how many there are
     * @param path the file whose turn it is
     * @throws CancellationException to stop the import here; what was imported stays
     */
    void at(int count, int total, String path);
}
