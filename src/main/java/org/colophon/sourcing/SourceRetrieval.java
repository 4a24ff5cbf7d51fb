package org.colophon.sourcing;

import java.net.URI;
import org.colophon.fetch.FetchRefused;
import org.colophon.fetch.PageFetcher;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.MayWrite;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;

/**
 * Has pages read because a person wants to know. Each call may take half a minute: not for transactions. Thirty a minute
 * for each person.
 */
@Service
public class SourceRetrieval {

    private static final String TOO_MANY =
            "You have had many pages read in the last minute. Wait a little, then try again.";

    private final PageFetcher fetcher;
    private final SourcePages pages;
    private final StoredSources sources;
    private final SourceTimetable timetable;
    private final RetrievalLimits limits;

    SourceRetrieval(
            PageFetcher fetcher,
            SourcePages pages,
            StoredSources sources,
            SourceTimetable timetable,
            RetrievalLimits limits) {
        this.fetcher = fetcher;
        this.pages = pages;
        this.sources = sources;
        this.timetable = timetable;
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

    /**
     * Asks for a source's page at once and takes down what came of it.
     *
     * @throws NotFound when there is no such source
     * @throws BadInput when it has no address, or the person has had too many pages read
     */
    @MayWrite
    public Source checkNow(SourceId id) {
        Source source = source(id);
        if (source.url().isEmpty()) {
            throw new BadInput("url", "This source has no address that could be asked.");
        }
        if (!limits.mayAsk(CurrentPerson.require().id())) {
            throw new BadInput("url", TOO_MANY);
        }
        timetable.ask(source);
        return source(id);
    }

    private Source source(SourceId id) {
        return sources.findById(id.value())
                .orElseThrow(() -> new NotFound("There is no such source."))
                .toSource();
    }

    private SourceProposal asked(String url) {
        if (!limits.mayAsk(CurrentPerson.require().id())) {
            return SourceProposal.failed(url, TOO_MANY);
        }
        return switch (pages.read(url, SourceCheck.Fetched.NOTHING)) {
            case Reading.Page read -> PageOrigin.of(read.page()).proposal(url);
            case Reading.Failed failed -> SourceProposal.failed(url, failed.reason());
            case Reading.Unchanged unchanged -> throw new IllegalStateException("Nobody was asked for changes");
        };
    }
}
