package org.colophon.transfer;

import java.io.IOException;
import org.colophon.publication.NotReady;
import org.colophon.shared.BadInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file's turn: whatever goes wrong with it, the others follow. */
final class Attempt {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveImport.class);

    private Attempt() {}

    /** One file's work. */
    interface Work {
        void run() throws IOException;
    }

    /** Does the work, and notes in the report why it could not be done. */
    static void at(String path, ImportReport report, Work work) {
        try {
            if (path.length() > 1_000) {
                throw new Skipped("has a path of more than 1,000 characters");
            }
            work.run();
        } catch (Skipped e) {
            report.skipped(path, e.reason());
        } catch (BadInput e) {
            report.failed(path, e.reason());
        } catch (NotReady e) {
            report.failed(path, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            report.failed(path, "It cannot be read: " + e.getMessage());
        } catch (RuntimeException e) {
            LOG.warn("Import of {} failed", path, e);
            report.failed(path, "An error of the newsroom: " + e);
        }
    }
}
