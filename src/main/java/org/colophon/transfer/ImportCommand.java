package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;

/** {@code import DIR…}: takes folders of Markdown files into the newsroom. */
@Component
class ImportCommand implements Command {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final long TELL_EVERY_NANOS = 500_000_000;

    private final ArchiveImport imports;
    private final Newsroom newsroom;
    private final Clock clock;

    ImportCommand(ArchiveImport imports, Newsroom newsroom, Clock clock) {
        this.imports = imports;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public String word() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, Path directory, Consumer<String> out) {
        Call call;
        try {
            call = Call.of(arguments, directory);
        } catch (BadInput e) {
            out.accept(e.reason());
            CommandWords.usage().forEach(out);
            return MISUSED;
        }
        List<String> lines = new ArrayList<>();
        boolean whole = true;
        try {
            for (Path folder : call.folders()) {
                ImportReport report = imports.run(folder, call.options(), progress(out));
                lines.addAll(report.lines());
                whole &= report.failed().isEmpty() && !report.stopped();
                if (report.stopped()) {
                    break;
                }
            }
        } catch (IOException e) {
            lines.add("Stopped: " + e);
            whole = false;
        }
        write(lines);
        lines.forEach(out);
        return whole ? DONE : FAILED;
    }

    /** What was asked for. */
    private record Call(List<Path> folders, ImportOptions options) {

        static Call of(List<String> arguments, Path directory) {
            List<Path> folders = new ArrayList<>();
            String section = "";
            String name = "";
            boolean draft = false;
            boolean overwrite = false;
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                int equals = argument.indexOf('=');
                String option = equals < 0 ? argument : argument.substring(0, equals);
                switch (option) {
                    case "--section" ->
                        section = equals < 0 ? following(arguments, i++) : argument.substring(equals + 1);
                    case "--name" -> name = equals < 0 ? following(arguments, i++) : argument.substring(equals + 1);
                    case "--draft" -> draft = true;
                    case "--overwrite" -> overwrite = true;
                    default -> folders.add(folder(argument, directory));
                }
            }
            if (folders.isEmpty()) {
                throw new BadInput("folder", "Say which folder is to be imported.");
            }
            if (folders.size() > 1 && !name.isEmpty()) {
                throw new BadInput("name", "A name belongs to one folder. Import each in a call of its own.");
            }
            return new Call(folders, new ImportOptions(section, name, draft, overwrite));
        }

        private static String following(List<String> arguments, int at) {
            if (at + 1 >= arguments.size()) {
                throw new BadInput("options", arguments.get(at) + " needs a value.");
            }
            return arguments.get(at + 1);
        }

        private static Path folder(String argument, Path directory) {
            if (argument.startsWith("--")) {
                throw new BadInput("options", "There is no option " + argument + ".");
            }
            Path folder = directory.resolve(argument);
            if (!Files.isDirectory(folder)) {
                throw new BadInput("folder", argument + " is no folder.");
            }
            return folder;
        }
    }

    private static ImportProgress progress(Consumer<String> out) {
        long[] told = {System.nanoTime() - TELL_EVERY_NANOS};
        return (count, total, path) -> {
            if (System.nanoTime() - told[0] >= TELL_EVERY_NANOS) {
                told[0] = System.nanoTime();
                out.accept("%,d of %,d  %s".formatted(count, total, path));
            }
        };
    }

    /** Written before it is told, so that it is kept even when nobody listens any more. */
    private void write(List<String> lines) {
        String time = STAMP.format(clock.instant().atZone(newsroom.zone()));
        Path file = newsroom.home().resolve("import-report-" + time + ".txt");
        try {
            Files.createDirectories(newsroom.home());
            Files.write(file, lines);
            lines.add("This report is kept in " + file);
        } catch (IOException e) {
            lines.add("The report could not be written to " + file + ": " + e.getMessage());
        }
    }
}
