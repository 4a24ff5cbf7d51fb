package org.colophon.transfer;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs commands, one at a time, in the name of an administrator. */
@Component
class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final List<Command> commands;
    private final People people;
    private final ReentrantLock one = new ReentrantLock();

    Commands(List<Command> commands, People people) {
        this.commands = commands;
        this.people = people;
    }

    /** Runs one and gives its exit code. @param call the word and what follows it */
    int run(List<String> call, Path directory, Consumer<String> out) {
        Command command = commands.stream()
                .filter(each -> !call.isEmpty() && each.word().equals(call.getFirst()))
                .findFirst()
                .orElse(null);
        if (command == null) {
            CommandWords.usage().forEach(out);
            return Command.MISUSED;
        }
        if (!one.tryLock()) {
            out.accept("Another command is running. Try again when it has finished.");
            return Command.FAILED;
        }
        try {
            List<String> arguments = call.subList(1, call.size());
            return ActingAs.person(people.system(), () -> command.run(arguments, directory, out));
        } catch (CancellationException e) {
            LOG.info("The command {} was stopped.", command.word());
            return Command.FAILED;
        } catch (RuntimeException e) {
            LOG.error("The command {} failed.", command.word(), e);
            out.accept("The command failed: " + e);
            return Command.FAILED;
        } finally {
            one.unlock();
        }
    }
}
