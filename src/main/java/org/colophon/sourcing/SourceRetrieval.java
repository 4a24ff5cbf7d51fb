package org.colophon.sourcing;

import java.net.URI;
import org.colophon.fetch.FetchRefused;
import org.colophon.fetch.PageFetcher;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayWrite;
import org.springframework.stereotype.Service;

/**
 * Has pages read because a person wants to know. Each call may take half a minute: not for transactions. Thirty a minute
 * for each person.
 */
@Service
public class SourceRetrieval {

    private static final String TOO_MANY =
            "You have had many pages read in the last minute. Wait a little, or enter what you know.";

    private final PageFetcher fetcher;
    private final SourcePages pages;
    private final StoredSources sources;
    private final RetrievalLimits limits;

    SourceRetrieval(PageFetcher fetcher, SourcePages pages, StoredSources sources, RetrievalLimits limits) {
        this.fetcher = fetcher;
        this.pages = pages;
        this.sources = sources;
        this.limits = limits;
    }

    /**
     * Finds out what there is to know about a page that somebody wants to name as a source. A source that the newsroom
     * has with the same address is given back instead, and nobody is asked then. Never fails for what is wrong with the
     * address or the page: {@link SourceProposal#note} says it.
     */
    @MayWrite
    public SourceProposal propose(String url) {
        String typed = url.strip();
        String plain;
        try {
            URI address = fetcher.address(typed);
            int fragment = typed.indexOf('#');
            plain = SourceAddress.clean(address + (fragment < 0 ? "" : typed.substring(fragment)));
        } catch (FetchRefused e) {
            return SourceProposal.failed(typed, e.reason());
        }
        return sources.withAddress(SourceAddress.key(plain)).stream()
                .findFirst()
                .map(source -> SourceProposal.known(source.toSource()))
                .orElseGet(() -> asked(plain));
    }

    private SourceProposal asked(String url) {
        if (!limits.mayAsk(CurrentPerson.require().id())) {
            return SourceProposal.failed(url, TOO_MANY);
        }
        return switch (pages.read(url, null)) {
            case Reading.Page read -> PageOrigin.of(read.page()).proposal(url);
            case Reading.Failed failed -> SourceProposal.failed(url, failed.reason());
            case Reading.Unchanged unchanged -> throw new IllegalStateException("Nobody was asked for changes");
        };
    }
}
