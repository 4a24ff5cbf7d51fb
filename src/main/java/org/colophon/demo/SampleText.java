package org.colophon.demo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sample newsroom is made of, as its files say. */
final class SampleText {

    private SampleText() {}

    record Newsroom(List<Section> sections, List<Topic> topics) {}

    record Section(String slug, String name, String description) {}

    record Topic(String slug, String name) {}

    record Discussions(List<Reader> people, List<Thread> threads) {}

    record Reader(String handle, String name) {}

    /** @param article slug of the article below which it stands */
    record Thread(String article, List<Comment> comments) {}

    /** @param author handle of a reader, or the part of a demo person's address before the @ */
    record Comment(
            String author,
            Instant at,
            String text,
            @Nullable List<Comment> replies) {}
}
