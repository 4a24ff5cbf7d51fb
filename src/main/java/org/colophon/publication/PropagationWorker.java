package org.colophon.publication;

import java.time.Duration;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.shared.BackgroundThread;
import org.springframework.stereotype.Component;

/**
 * The thread that takes changed facts to the articles. What was under way when the application stopped goes on where it
 * was when it starts again.
 */
@Component
class PropagationWorker extends BackgroundThread {

    private final FactNoting noting;
    private final Propagating propagating;
    private final People people;

    PropagationWorker(FactNoting noting, Propagating propagating, People people) {
        super("propagation", Duration.ofSeconds(15), false);
        this.noting = noting;
        this.propagating = propagating;
        this.people = people;
    }

    @Override
    protected void work() {
        noting.catchUp();
        boolean more = true;
        while (more && isRunning()) {
            more = ActingAs.person(people.system(), propagating::step);
        }
    }
}
