package org.colophon.transfer;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Runs a command where no server runs: starts the application without anything of the web, and stops it again. */
final class OwnProcess {

    /** Vaadin asks for a web application wherever it is on the class path. */
    private static final String SCREENS = String.join(
            ",",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "com.vaadin.flow.spring.VaadinScopesConfig");

    private static final int INTERRUPTED = 130;
    private static final int PATIENCE_SECONDS = 30;

    private final Class<?> application;
    private final List<String> settings;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();
    private final CountDownLatch closed = new CountDownLatch(1);

    OwnProcess(Class<?> application, List<String> settings) {
        this.application = application;
        this.settings = settings;
    }

    int run(ControlCall call) {
        Thread stop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try (ConfigurableApplicationContext context = spring().run(settings.toArray(String[]::new))) {
            int code = context.getBean(Commands.class).run(call.words(), call.directory(), out());
            return stopping.get() ? INTERRUPTED : code;
        } catch (RuntimeException e) {
            System.err.println("The newsroom could not be opened: " + NestedExceptionUtils.getMostSpecificCause(e));
            return Command.FAILED;
        } finally {
            closed.countDown();
        }
    }

    private SpringApplication spring() {
        SpringApplication spring = new SpringApplication(application);
        spring.setWebApplicationType(WebApplicationType.NONE);
        // Only what the command needs is made, so nothing that waits for requests is missed.
        spring.setLazyInitialization(true);
        spring.setDefaultProperties(Map.of("spring.autoconfigure.exclude", SCREENS, "logging.level.root", "warn"));
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        return spring;
    }

    private Consumer<String> out() {
        return line -> {
            System.out.println(line);
            if (stopping.get() && told.compareAndSet(false, true)) {
                throw new CancellationException("Stopped at the console");
            }
        };
    }

    /** Lets the file in hand be finished and the database be closed. */
    private void stop() {
        stopping.set(true);
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The command did not stop in time.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
