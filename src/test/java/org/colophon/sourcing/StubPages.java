package org.colophon.sourcing;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.fetch.FetchTrouble;
import org.colophon.fetch.FetchedPage;
import org.colophon.fetch.Validators;
import org.colophon.shared.Digests;

/** A web of a test's own. What it was not told of is refused. */
final class StubPages implements SourcePages {

    private final Clock clock;
    private final Map<String, Reading> readings = new HashMap<>();

    /** Addresses as they were asked for, with the ETag that was sent. */
    final List<String> asked = new ArrayList<>();

    StubPages(Clock clock) {
        this.clock = clock;
    }

    StubPages page(String url, String head, String text) {
        URI address = URI.create(url);
        String html = "<html lang=\"en\"><head>" + head + "</head><body><p>" + text + "</p></body></html>";
        Validators validators = new Validators(address, "\"" + text.hashCode() + "\"", null);
        readings.put(
                url,
                new Reading.Page(new FetchedPage(
                        address, "text/html", html, text, Digests.sha256(text), validators, clock.instant())));
        return this;
    }

    StubPages unchanged(String url) {
        readings.put(url, new Reading.Unchanged());
        return this;
    }

    StubPages trouble(String url, FetchTrouble trouble) {
        readings.put(url, new Reading.Failed(trouble, "It did not work: " + trouble + "."));
        return this;
    }

    @Override
    public Reading read(String url, SourceCheck.Fetched known) {
        asked.add(url + " " + known.etag());
        return readings.getOrDefault(url, new Reading.Failed(FetchTrouble.DENIED, "No such page in this test."));
    }
}
