package org.colophon.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.colophon.manuscript.EditListener;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Manuscripts;
import org.colophon.manuscript.Presence;
import org.colophon.manuscript.StoredEdit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends edits to those who follow a manuscript, as server-sent events. Each follower is a request that stays open on a
 * thread of the web server; so many threads are left for everybody else. What this node stored comes from memory, what
 * others stored from the database.
 */
@Component
class EditStreams implements EditListener, SmartLifecycle {

    /** A follower signs in anew, by reconnecting, at least so often. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration PRESENCE_AT_MOST_EVERY = Duration.ofMillis(250);

    /** After so long a follower looks into the database for what another node stored. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Semaphore places;
    private final Map<ManuscriptId, FollowedManuscript> followed = new ConcurrentHashMap<>();
    private final Manuscripts manuscripts;
    private final Presence presence;
    private final JsonMapper json;
    private volatile boolean running;

    EditStreams(
            Manuscripts manuscripts,
            Presence presence,
            JsonMapper json,
            @Value("${server.tomcat.threads.max}") int threads) {
        this.places = new Semaphore(threads * 2 / 3);
        this.manuscripts = manuscripts;
        this.presence = presence;
        this.json = json;
    }

    @Override
    public void stored(ManuscriptId manuscript, List<StoredEdit> edits) {
        FollowedManuscript room = followed.get(manuscript);
        if (room != null) {
            edits.forEach(edit -> room.add(edit.version(), event(edit)));
        }
    }

    @Override
    public void rewritten(ManuscriptId manuscript) {
        FollowedManuscript room = followed.get(manuscript);
        if (room != null) {
            room.rewritten();
        }
    }

    @Override
    public void presence(ManuscriptId manuscript) {
        FollowedManuscript room = followed.get(manuscript);
        if (room != null) {
            room.wake();
        }
    }

    /** Sends edits after a version until the follower leaves, or for five minutes; 503 where no place is free. */
    void follow(ManuscriptId manuscript, long after, HttpServletResponse response) {
        if (!places.tryAcquire()) {
            response.setHeader("Retry-After", "5");
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            send(manuscript, after, response);
        } finally {
            places.release();
        }
    }

    private void send(ManuscriptId manuscript, long after, HttpServletResponse response) {
        FollowedManuscript room = followed.compute(manuscript, (id, known) -> {
            FollowedManuscript one = known == null ? new FollowedManuscript() : known;
            one.followers++;
            return one;
        });
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            new Follower(manuscript, after, room, response).run();
        } catch (IOException gone) {
            // The browser has closed the connection, which is how it usually ends.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            followed.computeIfPresent(manuscript, (id, one) -> --one.followers == 0 ? null : one);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends all streams, so that the server need not wait for them when it stops. */
    @Override
    public void stop() {
        running = false;
        followed.values().forEach(FollowedManuscript::wake);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private String event(StoredEdit edit) {
        return "id: %d\nevent: edit\ndata: %s\n\n"
                .formatted(edit.version(), json.writeValueAsString(StoredEditJson.of(edit)));
    }

    private final class Follower {

        private final ManuscriptId manuscript;
        private final FollowedManuscript room;
        private final HttpServletResponse response;
        private final long end = System.nanoTime() + LONGEST.toNanos();
        private final long rewritings;
        private long sent;
        private String people = "";
        private long peopleAt;
        private long writtenAt = System.nanoTime();
        private long lookedAt = System.nanoTime();

        Follower(ManuscriptId manuscript, long after, FollowedManuscript room, HttpServletResponse response) {
            this.manuscript = manuscript;
            this.sent = after;
            this.room = room;
            this.response = response;
            this.rewritings = room.rewritings();
        }

        void run() throws IOException, InterruptedException {
            write("retry: 1000\n\n");
            sendStored();
            while (running && System.nanoTime() < end) {
                long tick = room.tick();
                if (room.rewritings() != rewritings) {
                    write("event: reload\ndata: {}\n\n");
                    return;
                }
                sendRecent();
                boolean told = sendPresence();
                if (since(writtenAt).compareTo(HEARTBEAT) > 0) {
                    write(": still here\n\n");
                }
                room.await(tick, told ? LOOK : PRESENCE_AT_MOST_EVERY);
            }
        }

        private void sendRecent() throws IOException {
            for (String event = room.event(sent + 1); event != null; event = room.event(sent + 1)) {
                write(event);
                sent++;
            }
            if (since(lookedAt).compareTo(LOOK) > 0) {
                lookedAt = System.nanoTime();
                if (manuscripts.version(manuscript) > sent && room.event(sent + 1) == null) {
                    sendStored();
                }
            }
        }

        private void sendStored() throws IOException {
            StringBuilder events = new StringBuilder();
            for (StoredEdit edit : manuscripts.editsAfter(manuscript, sent)) {
                events.append(event(edit));
                sent = edit.version();
            }
            if (!events.isEmpty()) {
                write(events.toString());
            }
        }

        /** @return whether nothing is left to tell */
        private boolean sendPresence() throws IOException {
            if (since(peopleAt).compareTo(PRESENCE_AT_MOST_EVERY) < 0) {
                return false;
            }
            String now = json.writeValueAsString(PresenceJson.of(presence.in(manuscript)));
            if (!now.equals(people)) {
                write("event: presence\ndata: " + now + "\n\n");
                people = now;
                peopleAt = System.nanoTime();
            }
            return true;
        }

        private void write(String event) throws IOException {
            response.getOutputStream().write(event.getBytes(StandardCharsets.UTF_8));
            response.flushBuffer();
            writtenAt = System.nanoTime();
        }

        private static Duration since(long nanos) {
            return nanos == 0 ? Duration.ofDays(1) : Duration.ofNanos(System.nanoTime() - nanos);
        }
    }
}
