package org.colophon.publication;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.identity.ActingAs;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The threads of {@link PublishingRuns}, one for each person who publishes several corrections. */
@Component
class PublishingWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(PublishingWork.class);

    private final Corrections corrections;
    private final People people;
    private final Map<PersonId, Run> runs = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    PublishingWork(Corrections corrections, People people) {
        this.corrections = corrections;
        this.people = people;
    }

    void start(PersonId who, List<PreparedCorrection> chosen) {
        if (!chosen.isEmpty()) {
            runs.compute(who, (same, before) -> before != null && before.add(chosen) ? before : begin(who, chosen));
        }
    }

    private Run begin(PersonId who, List<PreparedCorrection> chosen) {
        Run run = new Run();
        run.add(chosen);
        Thread.ofPlatform().daemon().name("publishing").start(() -> work(who, run));
        return run;
    }

    Optional<PublishingRun> look(PersonId who) {
        return Optional.ofNullable(runs.get(who)).map(Run::look);
    }

    void forget(PersonId who) {
        runs.computeIfPresent(who, (same, run) -> run.look().finished() ? null : run);
    }

    @Override
    public void destroy() {
        stopped = true;
    }

    private void work(PersonId who, Run run) {
        for (PreparedCorrection one = run.next(); one != null; one = run.next()) {
            run.done(one, stopped ? "Colophon was stopped. It still waits." : problem(who, one));
        }
    }

    /** Empty where there is none. Who it is, and what that person may do, is asked anew each time. */
    // Whatever escapes here would end the run without a word.
    @SuppressWarnings("CatchingUnchecked")
    private String problem(PersonId who, PreparedCorrection one) {
        try {
            Person person = people.find(who).orElseThrow(() -> new NotFound("This account is gone."));
            ActingAs.person(person, () -> corrections.publish(one.id()));
            return "";
        } catch (BadInput bad) {
            return bad.reason();
        } catch (NotReady | NotFound | AccessDeniedException refused) {
            return String.valueOf(refused.getMessage());
        } catch (Exception e) {
            LOG.error("The correction {} was not published.", one.id(), e);
            return "Something went wrong. It still waits: try it again.";
        }
    }

    private static final class Run {

        private final Queue<PreparedCorrection> queue = new ArrayDeque<>();
        private final List<PublishingRun.Problem> problems = new ArrayList<>();
        private int total;
        private int done;
        private boolean over;

        /** @return whether they will be published: not where the last one has been */
        synchronized boolean add(List<PreparedCorrection> chosen) {
            if (!over) {
                queue.addAll(chosen);
                total += chosen.size();
            }
            return !over;
        }

        synchronized @Nullable PreparedCorrection next() {
            PreparedCorrection next = queue.poll();
            over = next == null;
            return next;
        }

        synchronized void done(PreparedCorrection one, String problem) {
            done++;
            if (!problem.isEmpty()) {
                problems.add(new PublishingRun.Problem(one.headline(), problem));
            }
        }

        synchronized PublishingRun look() {
            return new PublishingRun(total, done, problems);
        }
    }
}
