package org.colophon.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Writes a table as comma-separated values (RFC 4180) in UTF-8, with the mark by which spreadsheets know that. Cells that
 * a spreadsheet would calculate begin with an apostrophe, numbers do not.
 *
 * <pre>{@code
 * CsvTable table = new CsvTable(out);
 * table.row("state", "articles");
 * table.row("human", "12");
 * table.finish();
 * }</pre>
 */
public final class CsvTable {

    private static final char MARK = '\ufeff';
    private static final String STARTS_FORMULA = "=+-@\t\r\n";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

    private final Writer text;
    private final CsvWriter table;

    /** @param out stays open: it is the caller's */
    public CsvTable(OutputStream out) throws IOException {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    /** Writes a row. */
    public void row(String... cells) {
        table.writeRecord(Arrays.stream(cells).map(CsvTable::guarded).toList());
    }

    /** Hands on what is still held back. */
    public void finish() throws IOException {
        table.flush();
        text.flush();
    }

    private static String guarded(String cell) {
        boolean harmless = cell.isEmpty()
                || STARTS_FORMULA.indexOf(cell.charAt(0)) < 0
                || NUMBER.matcher(cell).matches();
        return harmless ? cell : "'" + cell;
    }
}
