package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.article.Articles;
import org.colophon.discussion.Comments;
import org.colophon.discussion.Moderation;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.Change;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.Publisher;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.reader.cache.PageCache;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What readers see of a change while 32 of them keep asking for all the pages that it concerns. */
@IntegrationTest
class PageFreshnessTest {

    private static final int READERS = 32;
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final long PAUSE = Duration.ofMillis(5).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Articles articles;

    @Autowired
    private Publisher publisher;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Comments comments;

    @Autowired
    private Moderation moderation;

    @Autowired
    private PageCache cache;

    @Autowired
    private Cast cast;

    private final String word = "tide" + UUID.randomUUID().toString().substring(0, 8);
    private final Pattern marks = Pattern.compile(word + "-(\\d+)");

    /** From when on which state must be shown at least. */
    private final ConcurrentSkipListMap<Long, Integer> due = new ConcurrentSkipListMap<>();

    private final LongAdder answers = new LongAdder();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private volatile long gone = Long.MAX_VALUE;

    @Test
    void every_change_shows_on_every_page_within_a_second_and_nothing_older_afterwards() throws Exception {
        PublishedArticle article = new Paper(application).publish(word + "-1", "It rises.", word);
        String author = article.bylines().getFirst().handle();
        List<String> lists = List.of(
                "/",
                "/sections/" + article.section().slug(),
                "/topics/" + article.topics().getFirst().slug(),
                "/authors/" + author);
        List<String> pages = new ArrayList<>(lists);
        pages.add(article.path());
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int from = i;
            readers.add(Thread.ofPlatform().start(() -> read(pages, lists, from, done)));
        }
        try {
            for (int state = 2; state <= 6; state++) {
                long before = cache.made();
                change(article, state);
                due.put(System.nanoTime() + SECOND, state);
                int wanted = state;
                await().atMost(SOON).untilAsserted(() -> {
                    for (String page : pages) {
                        assertThat(state(page)).as(page).isEqualTo(wanted);
                    }
                });
                // Each page once, some once more: related articles follow a moment later, and so does what tests before
                // this one left to do. Without somebody who makes a page for all it would be hundreds.
                assertThat(cache.made() - before).isBetween((long) pages.size(), 8L * pages.size());
            }
            ActingAs.person(
                    cast.a(Role.EDITOR),
                    () -> retractions.retract(article.id(), RetractionKind.RETRACTED, "It was not so."));
            gone = System.nanoTime();
            await().during(Duration.ofMillis(1_500)).atMost(SOON).untilAsserted(() -> {
                for (String page : lists) {
                    assertThat(state(page)).as(page).isEqualTo(-1);
                }
            });
        } finally {
            done.set(true);
            for (Thread reader : readers) {
                reader.join();
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers.sum()).isGreaterThan(1_000);
    }

    @Test
    void a_comment_shows_at_once_and_a_removed_one_not_for_a_moment_longer() throws Exception {
        PublishedArticle article = new Paper(application).publish("About " + word, "It rises.", word);
        Person reader = cast.another(Role.READER);
        for (String path : List.of(article.path(), article.path() + "/comments")) {
            assertThat(page(path)).doesNotContain(word + "-remark");
        }
        var comment = ActingAs.person(reader, () -> comments.post(article.id(), word + "-remark", null));
        for (String path : List.of(article.path(), article.path() + "/comments")) {
            assertThat(page(path)).contains(word + "-remark");
        }
        assertThat(page(article.path() + "/comments/news.json?seen=0")).contains("\"more\":1", "1 new comment");
        assertThat(page(article.path() + "/comments/news.json?seen=1")).contains("\"more\":0");
        ActingAs.person(cast.a(Role.MODERATOR), () -> moderation.turnDown(comment.id(), ""));
        assertThat(page(article.path() + "/comments/news.json?seen=0")).contains("\"more\":0");
        for (String path : List.of(article.path(), article.path() + "/comments")) {
            assertThat(page(path)).doesNotContain(word + "-remark");
        }
    }

    @Test
    void many_who_ask_at_the_same_moment_wait_for_one() throws Exception {
        PublishedArticle article = new Paper(application).publish("About " + word, "It rises.", word);
        String first = page(article.path());
        long before = cache.made();
        ActingAs.person(cast.another(Role.READER), () -> comments.post(article.id(), "So it does.", null));
        List<Thread> readers = new ArrayList<>();
        ConcurrentLinkedQueue<String> got = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(Thread.ofPlatform().start(() -> got.add(quietly(article.path()))));
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(got).hasSize(READERS).allMatch(page -> page.contains("So it does.") || page.equals(first));
        assertThat(page(article.path())).contains("So it does.");
        // Again where the index brought another related article meanwhile.
        assertThat(cache.made() - before).isBetween(1L, 3L);
    }

    private void change(PublishedArticle article, int state) {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.save(
                    article.id(),
                    new Texts(word + "-" + state, "", "It rises."),
                    articles.draft(article.id()).manuscript().version());
            return publisher.publish(article.id(), Change.MINOR);
        });
    }

    private void read(List<String> pages, List<String> lists, int from, AtomicBoolean done) {
        for (int i = from; !done.get(); i++) {
            String path = pages.get(i % pages.size());
            long asked = System.nanoTime();
            int state = state(path);
            answers.increment();
            // So that this does not take all the time of two cores from who has to make the pages.
            LockSupport.parkNanos(PAUSE);
            Map.Entry<Long, Integer> least = due.floorEntry(asked);
            if (least != null && state >= 0 && state < least.getValue()) {
                wrong.add("%s still showed %d".formatted(path, state));
            }
            if (asked > gone && state >= 0 && lists.contains(path)) {
                wrong.add("%s still listed what was taken back".formatted(path));
            }
        }
    }

    private int state(String path) {
        Matcher found = marks.matcher(quietly(path));
        int highest = -1;
        while (found.find()) {
            highest = Math.max(highest, Integer.parseInt(found.group(1)));
        }
        return highest;
    }

    private String quietly(String path) {
        try {
            return page(path);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = web.perform(get(path)).andReturn().getResponse();
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
