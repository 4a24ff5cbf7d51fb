package org.colophon.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.record.RecordKeys;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Component;

/** {@code rotate-record-key}: has records signed with a new key from now on. */
@Component
class RotateKeyCommand implements Command {

    private final RecordKeys keys;

    RotateKeyCommand(RecordKeys keys) {
        this.keys = keys;
    }

    @Override
    public String word() {
        return "rotate-record-key";
    }

    @Override
    public int run(List<String> arguments, Path directory, Consumer<String> out) {
        if (!arguments.isEmpty()) {
            out.accept("This command takes nothing more.");
            CommandWords.usage().forEach(out);
            return MISUSED;
        }
        try {
            out.accept("Records are signed with a new key from now on: "
                    + keys.rotate().kid());
            out.accept("What the one before signed can still be verified. Keep a copy of the new one.");
            return DONE;
        } catch (BadInput e) {
            out.accept(e.reason());
            return FAILED;
        }
    }
}
