package org.colophon.audit;

import java.io.IOException;
import java.io.OutputStream;
import org.colophon.shared.CsvTable;

/** The log as comma-separated values. */
class AuditCsv implements LogExport {

    private final CsvTable table;

    AuditCsv(OutputStream out) throws IOException {
        table = new CsvTable(out);
        table.row("at", "by", "by_id", "action", "subject_kind", "subject_id", "subject", "detail", "token", "id");
    }

    @Override
    public void add(LogEntry entry) {
        AuditSubject subject = entry.subject();
        table.row(
                entry.at().toString(),
                entry.by().name(),
                entry.by().key(),
                entry.action(),
                subject.kind(),
                subject.id(),
                subject.label(),
                entry.detail(),
                entry.token(),
                entry.id().toString());
    }

    @Override
    public void finish() throws IOException {
        table.finish();
    }
}
