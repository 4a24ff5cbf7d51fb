package org.colophon.audit;

import java.io.IOException;

/** A file that lines of the log are written to, one after another. */
interface LogExport {

    void add(LogEntry entry);

    /** Hands on what is still held back. */
    void finish() throws IOException;
}
