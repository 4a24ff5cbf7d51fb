package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.colophon.record.RecordExport;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;

/** {@code records DIR}: writes the signed record, its keys and the texts into a folder. */
@Component
class RecordsCommand implements Command {

    private static final long TELL_EVERY = 2_000;

    private final RecordExport export;

    RecordsCommand(RecordExport export) {
        this.export = export;
    }

    @Override
    public String word() {
        return "records";
    }

    @Override
    public int run(List<String> arguments, Path directory, Consumer<String> out) {
        if (arguments.size() != 1 || arguments.getFirst().startsWith("--")) {
            out.accept("Say into which folder the record is to be written.");
            CommandWords.usage().forEach(out);
            return MISUSED;
        }
        Path folder = directory.resolve(arguments.getFirst());
        try {
            long written = export.write(folder, done -> {
                if (done % TELL_EVERY == 0 && done > 0) {
                    out.accept(String.format(Locale.ROOT, "  %,d records", done));
                }
            });
            out.accept(String.format(Locale.ROOT, "Wrote %,d records to %s", written, folder));
            return DONE;
        } catch (BadInput e) {
            out.accept(e.reason());
            return FAILED;
        } catch (IOException e) {
            out.accept("The record could not be written: " + e);
            return FAILED;
        }
    }
}
