package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.colophon.discussion.Comment;
import org.colophon.discussion.CommentId;
import org.colophon.markup.SafeHtml;
import org.colophon.reader.page.CommentThread;
import org.junit.jupiter.api.Test;

class CommentThreadTest {

    @Test
    void replies_stand_below_what_they_reply_to() {
        assertThat(shape(0, 1, 2, 1, 0)).isEqualTo("0(1(2)1)0");
    }

    @Test
    void a_stretch_may_begin_in_the_middle_of_a_thread() {
        assertThat(shape(2, 3, 1, 0, 1)).isEqualTo("2(3)10(1)");
    }

    @Test
    void a_thread_of_ten_thousand_levels_is_no_deeper_than_five() {
        List<CommentThread> roots = CommentThread.of(
                IntStream.range(0, 10_000).mapToObj(CommentThreadTest::at).toList());
        assertThat(depth(roots)).isEqualTo(6);
    }

    private static String shape(int... depths) {
        return print(CommentThread.of(
                IntStream.of(depths).mapToObj(CommentThreadTest::at).toList()));
    }

    private static String print(List<CommentThread> threads) {
        StringBuilder text = new StringBuilder();
        for (CommentThread thread : threads) {
            text.append(thread.comment().depth());
            text.append(thread.replies().isEmpty() ? "" : "(" + print(thread.replies()) + ")");
        }
        return text.toString();
    }

    private static int depth(List<CommentThread> threads) {
        return threads.stream()
                .mapToInt(thread -> 1 + depth(thread.replies()))
                .max()
                .orElse(0);
    }

    private static Comment at(int depth) {
        CommentId id = new CommentId(UUID.randomUUID());
        return new Comment(id, null, depth, "Nell", "", SafeHtml.EMPTY, Instant.EPOCH, false);
    }
}
