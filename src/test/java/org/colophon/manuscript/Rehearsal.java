package org.colophon.manuscript;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.Provenance;
import org.colophon.manuscript.text.RandomEdits;
import org.colophon.manuscript.text.Run;
import org.colophon.manuscript.text.TextName;

/**
 * Two to five people edit one text at once over a bad network: what they send is delayed, lost, doubled and overtaken,
 * and what they hear comes late. Everything follows from the seed. Keeps a list of what happened, so that a browser can
 * do the same and must end with the same texts.
 */
public final class Rehearsal {

    private static final PersonId PERSON = new PersonId(new UUID(0, 1));

    /** One person's browser: what it knows to be stored, and what it has not heard of being stored. */
    private static final class Client {
        final String name;
        String confirmed;
        int heard;
        int counter;
        List<SentEdit> pending = new ArrayList<>();

        Client(int index, String text) {
            this.name = "c" + index;
            this.confirmed = text;
        }

        String local() {
            String text = confirmed;
            for (SentEdit edit : pending) {
                text = edit.changes().apply(text);
            }
            return text;
        }
    }

    /** What is on its way to the server. */
    private record Message(int client, int base, List<SentEdit> edits) {}

    private final long seed;
    private final Random random;
    private final RandomEdits edits;
    private final List<Map<String, Object>> steps = new ArrayList<>();
    private final List<Client> clients = new ArrayList<>();
    private final List<Message> network = new ArrayList<>();
    private final List<StoredEdit> log = new ArrayList<>();
    private final String start;
    private Provenance stored;

    private Rehearsal(long seed) {
        this.seed = seed;
        this.random = new Random(seed ^ 0x5DEECE66DL);
        this.edits = new RandomEdits(seed);
        this.start = edits.text(24);
        this.stored = Provenance.of(start, Origin.imported(null));
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            clients.add(new Client(clients.size(), start));
        }
    }

    /** Plays one seed to its end, when everybody has heard of everything. */
    public static Rehearsal of(long seed) {
        Rehearsal rehearsal = new Rehearsal(seed);
        for (int i = 0; i < 40; i++) {
            rehearsal.step();
        }
        rehearsal.settle();
        return rehearsal;
    }

    public long seed() {
        return seed;
    }

    /** What a browser needs to do the same. */
    public Map<String, Object> script() {
        return Map.of("seed", (int) seed, "text", start, "clients", clients.size(), "steps", steps);
    }

    /** The text that the server ended with, and the log that led to it. */
    public String outcome() {
        return stored.text() + "\n"
                + log.stream().map(edit -> edit.changes().toString()).collect(Collectors.joining("\n"));
    }

    /** Whether all ended with the server's text, and its runs add up to it. */
    public boolean agreed() {
        return stored.runs().length() == stored.text().length()
                && clients.stream().allMatch(client -> client.local().equals(stored.text()));
    }

    private void step() {
        int who = random.nextInt(clients.size());
        switch (random.nextInt(5)) {
            case 0, 1 -> edit(who);
            case 2 -> send(who);
            case 3 -> hear(who, 1 + random.nextInt(4));
            default -> deliver();
        }
    }

    private void settle() {
        while (!network.isEmpty()) {
            deliver();
        }
        for (int round = 0; round < 2; round++) {
            for (int who = 0; who < clients.size(); who++) {
                send(who);
            }
            while (!network.isEmpty()) {
                arrive(network.removeFirst());
            }
            for (int who = 0; who < clients.size(); who++) {
                hear(who, log.size());
            }
        }
    }

    private void edit(int who) {
        Client client = clients.get(who);
        ChangeSet changes = edits.change(client.local());
        int length = changes.insertedLength();
        List<Piece> pieces = length == 0 ? List.of() : List.of(Piece.of(length, Origin.typed(PERSON)));
        client.pending.add(new SentEdit(client.name, client.counter++, changes, pieces, List.of(), 0));
        steps.add(Map.of("edit", who, "changes", changes.toJson()));
    }

    private void send(int who) {
        Client client = clients.get(who);
        if (!client.pending.isEmpty()) {
            network.add(new Message(who, client.heard, List.copyOf(client.pending)));
            steps.add(Map.of("send", who));
        }
    }

    /** Any message may arrive next, twice, or never. */
    private void deliver() {
        if (network.isEmpty()) {
            return;
        }
        int index = random.nextInt(network.size());
        Message message = network.get(index);
        int fate = random.nextInt(6);
        if (fate != 0) {
            network.remove(index);
        }
        if (fate == 1) {
            steps.add(Map.of("lose", index));
        } else {
            steps.add(Map.of("deliver", index, "again", fate == 0));
            store(message);
        }
    }

    private void arrive(Message message) {
        steps.add(Map.of("deliver", 0, "again", false));
        store(message);
    }

    private void store(Message message) {
        List<SentEdit> fresh = message.edits().stream()
                .filter(edit -> log.subList(0, message.base()).stream().noneMatch(known -> same(known, edit)))
                .toList();
        List<StoredEdit> missed = List.copyOf(log.subList(message.base(), log.size()));
        for (SentEdit edit : Carrying.over(missed, fresh, TextName.BODY)) {
            int length = edit.changes().insertedLength();
            List<Run> runs = length == 0 ? List.of() : List.of(new Run(length, Origin.typed(PERSON)));
            List<Mark> marks = List.of();
            stored = stored.apply(edit.changes(), runs, marks);
            log.add(new StoredEdit(
                    log.size() + 1L,
                    TextName.BODY,
                    edit.client(),
                    edit.counter(),
                    PERSON,
                    Instant.EPOCH,
                    edit.changes(),
                    runs,
                    marks,
                    ""));
        }
    }

    private static boolean same(StoredEdit known, SentEdit edit) {
        return known.client().equals(edit.client()) && known.counter() == edit.counter();
    }

    private void hear(int who, int count) {
        Client client = clients.get(who);
        int upTo = Math.min(log.size(), client.heard + count);
        if (upTo > client.heard) {
            steps.add(Map.of("hear", who, "upTo", upTo));
        }
        for (; client.heard < upTo; client.heard++) {
            StoredEdit edit = log.get(client.heard);
            client.pending = new ArrayList<>(Carrying.over(List.of(edit), client.pending, TextName.BODY));
            client.confirmed = edit.changes().apply(client.confirmed);
        }
    }
}
