package org.colophon.fetch;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How pages of other sites are read: the {@code colophon.fetch.*} settings.
 *
 * @param enabled whether they are read at all
 * @param answerWithin how long a server may take from the look-up of its name to the first line of its answer
 * @param totalWithin how long a page may take in all, with its redirects and its text
 * @param pageSize the largest page, packed and unpacked
 * @param documentSize the largest PDF
 * @param redirects how many redirects are followed
 * @param atOnce how many pages are read at the same time
 * @param letThroughForTests pairs of host and port, such as {@code 127.0.0.1:8099}, that are asked although they would be
 *     refused. Dangerous: whoever may enter an address can then read what is there. For tests only
 */
@ConfigurationProperties("colophon.fetch")
record FetchSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("20s") Duration totalWithin,
        @DefaultValue("5MB") DataSize pageSize,
        @DefaultValue("20MB") DataSize documentSize,
        @DefaultValue("5") int redirects,
        @DefaultValue("8") int atOnce,
        @DefaultValue({}) Set<String> letThroughForTests) {

    private static final DataSize LARGEST = DataSize.ofMegabytes(200);

    FetchSettings {
        letThroughForTests = letThroughForTests.stream()
                .map(pair -> pair.strip().toLowerCase(Locale.ROOT))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        require(answerWithin.isPositive() && totalWithin.isPositive(), "times must be longer than nothing");
        require(isSize(pageSize) && isSize(documentSize), "sizes must be between 1 byte and 200 MB");
        require(redirects >= 0 && redirects <= 20, "redirects must be between 0 and 20");
        require(atOnce >= 1 && atOnce <= 100, "at-once must be between 1 and 100");
    }

    /** Whether this host and port are asked without a judgement on where they lead. */
    boolean letsThrough(String host, int port) {
        return letThroughForTests.contains(host + ":" + port);
    }

    private static boolean isSize(DataSize size) {
        return size.toBytes() > 0 && size.compareTo(LARGEST) <= 0;
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException("colophon.fetch: " + sentence);
        }
    }
}
