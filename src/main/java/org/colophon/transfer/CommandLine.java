package org.colophon.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.Environment;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What stands behind {@code java -jar colophon.jar}: settings such as {@code --colophon.home=data} in any place, and
 * perhaps a command with its own options, which have no dot in their names.
 */
public final class CommandLine {

    private static final Pattern SETTING = Pattern.compile("--[A-Za-z0-9_-]+\\.[^=\\s]*(=.*)?", Pattern.DOTALL);

    private final List<String> settings;
    private final List<String> call;

    private CommandLine(List<String> settings, List<String> call) {
        this.settings = settings;
        this.call = call;
    }

    /** Takes the arguments apart. */
    public static CommandLine of(String... arguments) {
        return new CommandLine(
                Stream.of(arguments)
                        .filter(argument -> SETTING.matcher(argument).matches())
                        .toList(),
                Stream.of(arguments)
                        .filter(argument -> !SETTING.matcher(argument).matches())
                        .toList());
    }

    /** Whether there is a word, known or not, so that no server is to be started. */
    public boolean isCommand() {
        return !call.isEmpty()
                && (!call.getFirst().startsWith("-") || List.of("--help", "-h").contains(call.getFirst()));
    }

    /**
     * Runs the command, in the server that runs on the same home or else in this process. What verifies records needs
     * neither.
     *
     * @param application the class to start where no server runs
     * @return the exit code
     */
    public int run(Class<?> application) {
        if (!CommandWords.isKnown(call.getFirst())) {
            CommandWords.usage().forEach(System.err::println);
            return Command.MISUSED;
        }
        if (call.getFirst().equals(VerifyCall.WORD)) {
            return VerifyCall.run(call.subList(1, call.size()), Path.of("").toAbsolutePath(), System.out::println);
        }
        ControlCall here = new ControlCall(Path.of("").toAbsolutePath(), call);
        ControlClient server = server(environment());
        if (server == null) {
            return new OwnProcess(application, settings).run(here);
        }
        try {
            OptionalInt code = server.run(here, System.out::println);
            if (code.isEmpty()) {
                System.err.println("The server stopped before the command had finished.");
            }
            return code.orElse(Command.FAILED);
        } catch (IOException e) {
            System.err.println("The server did not take the command: " + e);
            return Command.FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.FAILED;
        }
    }

    /** The settings as the server would read them, without starting anything. */
    private Environment environment() {
        StandardEnvironment environment = new StandardEnvironment();
        if (!settings.isEmpty()) {
            environment
                    .getPropertySources()
                    .addFirst(new SimpleCommandLinePropertySource(settings.toArray(String[]::new)));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return environment;
    }

    /** Where nothing is set up yet in the usual home but the sample newsroom runs below it, that one is meant. */
    private static @Nullable ControlClient server(Environment environment) {
        Path home = Path.of(environment.getProperty("colophon.home", "./data"));
        ControlClient server = ControlClient.on(home).orElse(null);
        if (server != null || Files.exists(home.resolve("colophon.mv.db"))) {
            return server;
        }
        ControlClient sample = ControlClient.on(home.resolve("demo")).orElse(null);
        if (sample != null) {
            System.out.println("Using the sample newsroom that runs on " + home.resolve("demo"));
        }
        return sample;
    }
}
