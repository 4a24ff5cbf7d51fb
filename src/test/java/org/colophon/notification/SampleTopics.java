package org.colophon.notification;

import java.util.List;

/** Topics for tests. */
final class SampleTopics {

    static final NewsTopic SAMPLE_AT_ONCE =
            new NewsTopic("sample-at-once", "Sample: At once", "when a test wants it", MailTiming.AT_ONCE);

    static final NewsTopic SAMPLE_DAILY =
            new NewsTopic("sample-daily", "Sample: Daily digest", "when a test wants it", MailTiming.DIGEST);

    static final NewsTopic SAMPLE_QUIET =
            new NewsTopic("sample-quiet", "Sample: Off", "when a test wants it", MailTiming.OFF);

    static final List<NewsTopic> ALL = List.of(SAMPLE_AT_ONCE, SAMPLE_DAILY, SAMPLE_QUIET);

    private SampleTopics() {}
}
