package org.colophon.sourcing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.colophon.identity.InNewsroom;
import org.springframework.stereotype.Service;

/**
 * Writes facts as comma-separated values (RFC 4180), read and written a stretch at a time. In UTF-8 with the mark by
 * which spreadsheets know that. Cells that a spreadsheet would calculate begin with an apostrophe, numbers do not.
 */
@Service
public class FactExport {

    private static final int STRETCH = 500;
    private static final char MARK = '\ufeff';

    private final FactDesk desk;

    FactExport(FactDesk desk) {
        this.desk = desk;
    }

    /** Writes the facts that the filter lets through and leaves the stream open. */
    @InNewsroom
    public void write(FactFilter filter, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        // Not closed: the stream is the caller's.
        CsvWriter table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(
                Arrays.stream(FactColumn.values()).map(FactColumn::header).toList());
        FactId after = null;
        List<FactLine> some;
        do {
            some = desk.inOrder(filter, after, STRETCH);
            for (FactLine line : some) {
                table.writeRecord(Arrays.stream(FactColumn.values())
                        .map(column -> FactColumn.guarded(cell(line, column)))
                        .toList());
                after = line.fact().id();
            }
        } while (some.size() == STRETCH);
        table.flush();
        text.flush();
    }

    private static String cell(FactLine line, FactColumn column) {
        Fact fact = line.fact();
        Source source = line.source();
        return switch (column) {
            case ID -> fact.id().toString();
            case REVISION -> String.valueOf(fact.revision());
            case LABEL -> fact.label();
            case KIND -> fact.kind().code();
            case VALUE -> fact.value();
            case QUALIFIER -> fact.qualifier();
            case UNIT -> fact.unit();
            case AS_OF -> fact.asOf() == null ? "" : fact.asOf().toString();
            case SOURCE -> source == null ? "" : source.id().toString();
            case SOURCE_TITLE -> source == null ? "" : source.title();
            case SOURCE_URL -> source == null ? "" : source.url();
            case LOCATOR -> fact.evidence().locator();
            case SENTENCE -> fact.evidence().sentence();
            case STATUS -> fact.status().code();
            case REVIEW_BY ->
                fact.care().reviewBy() == null ? "" : fact.care().reviewBy().toString();
            case NOTES -> fact.care().notes();
            case ARTICLES -> String.valueOf(line.articles());
            case CHANGED_AT -> fact.trace().changedAt().toString();
            case CHANGED_BY -> line.changedBy();
        };
    }
}
