package org.colophon.sourcing;

import java.net.URI;
import org.colophon.fetch.FetchException;
import org.colophon.fetch.PageFetcher;
import org.colophon.fetch.Validators;
import org.springframework.stereotype.Component;

/** The real web. */
@Component
class WebPages implements SourcePages {

    private final PageFetcher fetcher;

    WebPages(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public Reading read(String url, SourceCheck.Fetched known) {
        try {
            URI address = fetcher.address(url);
            if (known.etag().isEmpty() && known.lastModified().isEmpty()) {
                return new Reading.Page(fetcher.fetch(address));
            }
            return fetcher.fetch(address, new Validators(address, known.etag(), known.lastModified()))
                    .<Reading>map(Reading.Page::new)
                    .orElseGet(Reading.Unchanged::new);
        } catch (FetchException e) {
            return new Reading.Failed(e.trouble(), e.reason());
        }
    }
}
