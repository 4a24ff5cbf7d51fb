package org.colophon.sourcing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** Reads tables of facts: comma-separated values in UTF-8, or separated by semicolons as some spreadsheets do. */
final class FactTable {

    /** As many rows a table has at most. */
    static final int MOST = 5_000;

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private FactTable() {}

    /** A row by its columns. @param line where it begins, counted from 1 */
    record Row(int line, Map<FactColumn, String> cells) {

        /** What stands in a column; the other where the table does not have it. */
        String cell(FactColumn column, String other) {
            return cells.getOrDefault(column, other);
        }

        private @Nullable String optional(FactColumn column) {
            return cells.get(column);
        }
    }

    /** @throws BadInput when it is no such table, or too large */
    static List<Row> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new BadInput("file", "The file has 5 MB at most.");
        }
        String text = decoded(file);
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char separator = head.indexOf(';') >= 0 && head.indexOf(',') < 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        List<FactColumn> columns = List.of();
        try {
            for (CsvRecord line : CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                if (columns.isEmpty()) {
                    columns = columns(line.getFields());
                } else if (!line.getFields().stream().allMatch(String::isBlank)) {
                    rows.add(row((int) line.getStartingLineNumber(), columns, line.getFields()));
                }
                if (rows.size() > MOST) {
                    throw new BadInput("file", "The file has more than %,d rows. Import it in parts.".formatted(MOST));
                }
            }
        } catch (CsvParseException e) {
            throw new BadInput("file", "The file cannot be read: " + message(e));
        }
        require(columns);
        return rows;
    }

    private static String message(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Objects.requireNonNullElse(cause.getMessage(), "a cell does not end.");
    }

    private static String decoded(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new BadInput("file", "The file is not in UTF-8. Save it as “CSV UTF-8” and try again.");
        }
    }

    /** Each column by its header, null for columns that are nobody's here. */
    private static List<FactColumn> columns(List<String> headers) {
        List<FactColumn> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(FactColumn.of(header).orElse(null));
        }
        return columns;
    }

    private static void require(List<FactColumn> columns) {
        if (!columns.containsAll(List.of(FactColumn.LABEL, FactColumn.KIND, FactColumn.VALUE))) {
            throw new BadInput(
                    "file",
                    "The first line must name the columns, among them label, kind and value. Export a list to see all.");
        }
        long named = columns.stream().filter(Objects::nonNull).count();
        if (columns.stream().filter(Objects::nonNull).distinct().count() < named) {
            throw new BadInput("file", "Two columns have the same name.");
        }
    }

    private static Row row(int line, List<FactColumn> columns, List<String> cells) {
        Map<FactColumn, String> found = new EnumMap<>(FactColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            FactColumn column = columns.get(i);
            if (column != null && !FactColumn.ONLY_OUT.contains(column)) {
                String cell = i < cells.size() ? cells.get(i) : "";
                found.put(column, FactColumn.unguarded(cell.strip()).replace("\r\n", "\n"));
            }
        }
        return new Row(line, found);
    }

    /** What a row says of a fact; what the table has no column for stays. @throws BadInput when it cannot be taken */
    static FactEntry entry(Row row, @Nullable Fact before) {
        String kindCode = row.cell(FactColumn.KIND, "");
        FactKind kind = FactKind.of(kindCode)
                .orElseThrow(() -> new BadInput("kind", "“%s” is no kind of fact.".formatted(kindCode)));
        String said = row.cell(FactColumn.STATUS, "");
        FactStatus status = said.isEmpty()
                ? null
                : FactStatus.of(said).orElseThrow(() -> new BadInput("status", "“%s” is no status.".formatted(said)));
        FactDetails details = new FactDetails(
                row.optional(FactColumn.LOCATOR),
                row.optional(FactColumn.SENTENCE),
                row.optional(FactColumn.NOTES),
                row.optional(FactColumn.REVIEW_BY),
                status,
                null,
                null,
                null);
        String source =
                before == null || before.source() == null ? "" : before.source().toString();
        return new FactEntry(
                "",
                row.cell(FactColumn.LABEL, ""),
                kind,
                row.cell(FactColumn.VALUE, ""),
                row.cell(FactColumn.QUALIFIER, before == null ? "" : before.qualifier()),
                row.cell(FactColumn.UNIT, before == null ? "" : before.unit()),
                asOf(row, before),
                row.cell(FactColumn.SOURCE, source),
                details);
    }

    private static @Nullable LocalDate asOf(Row row, @Nullable Fact before) {
        String day = row.optional(FactColumn.AS_OF);
        if (day == null) {
            return before == null ? null : before.asOf();
        }
        try {
            return day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new BadInput("asOf", "Write the day “as of” as year-month-day, such as 2026-11-09.");
        }
    }
}
