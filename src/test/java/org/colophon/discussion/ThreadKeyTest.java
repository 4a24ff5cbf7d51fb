package org.colophon.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.colophon.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadKeyTest {

    private record Node(@Nullable Node parent, int depth, Instant at, String key, List<Node> replies) {
        static Node of(@Nullable Node parent, Instant at) {
            String key = ThreadKey.of(parent == null ? null : parent.key(), at, Ids.next());
            Node node = new Node(parent, parent == null ? 0 : parent.depth() + 1, at, key, new ArrayList<>());
            if (parent != null) {
                parent.replies().add(node);
            }
            return node;
        }

        @Override
        public String toString() {
            return key;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    static long[] seeds() {
        long seed = System.nanoTime();
        return "all".equals(System.getProperty("colophon.seeds"))
                ? new Random(seed).longs(200).toArray()
                : new Random(seed).longs(8).toArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sorting_the_keys_of_any_tree_gives_reading_order(long seed) {
        System.out.println("ThreadKeyTest seed " + seed);
        Random random = new Random(seed);
        List<Node> all = new ArrayList<>();
        Instant start = Instant.parse("2020-01-01T00:00:00Z");
        for (int i = 0; i < 1_000; i++) {
            Node parent = all.isEmpty() || random.nextInt(4) == 0 ? null : all.get(random.nextInt(all.size()));
            Instant at = start.plusNanos(1_000L * random.nextLong(200_000_000_000_000L));
            if (parent == null || parent.depth() < ThreadKey.LEVELS - 1) {
                all.add(Node.of(parent, at));
            }
        }
        List<Node> naive = new ArrayList<>();
        all.stream()
                .filter(node -> node.parent() == null)
                .sorted(Comparator.comparing(Node::at))
                .forEach(node -> read(node, naive));
        assertThat(all.stream().sorted(Comparator.comparing(Node::key)).toList())
                .isEqualTo(naive);
        assertThat(all).allMatch(node -> ThreadKey.depth(node.key()) == Math.min(node.depth(), ThreadKey.SHOWN_LEVELS));
    }

    private static void read(Node node, List<Node> order) {
        order.add(node);
        node.replies().stream().sorted(Comparator.comparing(Node::at)).forEach(reply -> read(reply, order));
    }

    @Test
    void keys_stay_within_their_column_however_deep_replies_go() {
        String key = null;
        Instant at = Instant.parse("2026-11-20T12:00:00Z");
        for (int depth = 0; depth < 500; depth++) {
            String reply = ThreadKey.of(key, at.plusSeconds(depth), Ids.next());
            assertThat(key == null || reply.compareTo(key) > 0).isTrue();
            key = reply;
        }
        assertThat(key).hasSize(1_000).containsOnlyDigits();
    }

    @Test
    void comments_of_the_same_moment_have_keys_of_their_own() {
        Instant at = Instant.parse("2026-11-20T12:00:00Z");
        assertThat(ThreadKey.of(null, at, new UUID(1, 1))).isNotEqualTo(ThreadKey.of(null, at, new UUID(1, 2)));
    }
}
