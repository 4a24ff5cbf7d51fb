package org.colophon.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Something that is started with a word after {@code java -jar colophon.jar}. It runs in a process of its own, or inside
 * the server that runs beside it; it knows no difference. The person acting is that of the console.
 *
 * <p>A command is a bean, and its word stands in {@link CommandWords}.
 */
public interface Command {

    /** It did what it was to do. */
    int DONE = 0;

    /** It, or a part of it, failed. */
    int FAILED = 1;

    /** It was called in a way that it does not understand. */
    int MISUSED = 2;

    /** The word that starts it. */
    String word();

    /**
     * Runs.
     *
     * @param arguments what follows the word
     * @param directory where it was called; paths in the arguments start here
     * @param out takes lines for people; throws {@link CancellationException} once nobody waits for them any more
     * @return the exit code
     */
    int run(List<String> arguments, Path directory, Consumer<String> out);
}
