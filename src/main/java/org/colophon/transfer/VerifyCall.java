package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.colophon.record.RecordFinding;
import org.colophon.record.RecordFolder;
import org.colophon.record.Verification;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify RECORD.json|DIR}: verifies records that were exported or saved, with nothing but the files. No
 * application is started for it, so it is no {@link Command}.
 */
final class VerifyCall {

    static final String WORD = "verify";

    private static final int SHOWN = 50;

    private final Path where;
    private final @Nullable Path keys;
    private final List<Path> texts;

    private VerifyCall(Path where, @Nullable Path keys, List<Path> texts) {
        this.where = where;
        this.keys = keys;
        this.texts = texts;
    }

    /** @return the exit code */
    static int run(List<String> arguments, Path directory, Consumer<String> out) {
        VerifyCall call;
        try {
            call = of(arguments, directory);
        } catch (BadInput e) {
            out.accept(e.reason());
            CommandWords.usage().forEach(out);
            return Command.MISUSED;
        }
        try {
            Verification result = RecordFolder.verify(call.where, call.keys, call.texts);
            lines(result, call.where).forEach(out);
            return result.clear() && result.records() > 0 ? Command.DONE : Command.FAILED;
        } catch (NoSuchFileException e) {
            out.accept("There is no file " + e.getFile());
            return Command.FAILED;
        } catch (IOException e) {
            out.accept("A file cannot be read: " + e);
            return Command.FAILED;
        } catch (IllegalArgumentException e) {
            out.accept(String.valueOf(e.getMessage()));
            return Command.FAILED;
        }
    }

    private static VerifyCall of(List<String> arguments, Path directory) {
        Path where = null;
        Path keys = null;
        List<Path> texts = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String option = equals < 0 || !argument.startsWith("--") ? argument : argument.substring(0, equals);
            String value = option.equals(argument) ? "" : argument.substring(equals + 1);
            if (option.equals("--keys") || option.equals("--text")) {
                if (value.isEmpty() && ++i < arguments.size()) {
                    value = arguments.get(i);
                }
                Path file = there(value, directory);
                if (option.equals("--text")) {
                    texts.add(file);
                } else {
                    keys = file;
                }
            } else if (argument.startsWith("--")) {
                throw new BadInput("option", "There is no option " + option + ".");
            } else if (where != null) {
                throw new BadInput("file", "Verify one file or folder at a time.");
            } else {
                where = there(argument, directory);
            }
        }
        if (where == null) {
            throw new BadInput("file", "Say which record, or which folder of records, is to be verified.");
        }
        return new VerifyCall(where, keys, texts);
    }

    private static Path there(String name, Path directory) {
        try {
            Path path = directory.resolve(name);
            if (!name.isEmpty() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // Then it is not there either.
        }
        throw new BadInput(
                "file", name.isEmpty() ? "A file is missing behind an option." : "There is no " + name + ".");
    }

    private static List<String> lines(Verification result, Path where) {
        List<String> lines = new ArrayList<>();
        List<RecordFinding> findings = result.findings();
        findings.stream().limit(SHOWN).map(RecordFinding::line).forEach(lines::add);
        if (findings.size() > SHOWN) {
            lines.add(String.format(Locale.ROOT, "And %,d more.", findings.size() - SHOWN));
        }
        lines.addAll(result.notes());
        if (result.records() == 0) {
            lines.add("There is no record in " + where + ".");
        } else if (result.clear()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Verified: %s, %s, and %s, as put on record.",
                    counted(result.records(), "record"),
                    result.first() == result.last()
                            ? "number " + result.first()
                            : "numbers " + result.first() + " to " + result.last(),
                    counted(result.texts(), "text")));
        } else {
            lines.add("NOT verified: %s in %s."
                    .formatted(counted(findings.size(), "finding"), counted(result.records(), "record")));
        }
        return lines;
    }

    private static String counted(int number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
