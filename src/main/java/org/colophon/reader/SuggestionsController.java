package org.colophon.reader;

import java.util.List;
import org.colophon.reader.page.Words;
import org.colophon.search.FacetValue;
import org.colophon.search.SearchSuggestions;
import org.colophon.search.Suggestion;
import org.colophon.shared.Newsroom;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** Proposals while somebody types into a search field. The form does without them. */
@Controller
class SuggestionsController {

    private final SearchSuggestions suggestions;
    private final Newsroom newsroom;
    private final JsonMapper json = JsonMapper.builder().build();

    SuggestionsController(SearchSuggestions suggestions, Newsroom newsroom) {
        this.suggestions = suggestions;
        this.newsroom = newsroom;
    }

    /** @param count in words, for screen readers */
    record Proposals(String count, List<Proposal> items) {}

    /** @param kind what it is, in words */
    record Proposal(String kind, String text, String url) {}

    @GetMapping("/search/suggestions")
    Output suggestions(@RequestParam(name = "q", defaultValue = "") String q) {
        Words words = Words.in(newsroom.language());
        List<Proposal> items = suggestions.of(q).stream()
                .map(one -> new Proposal(words.get("search.kind." + one.kind().code()), one.text(), url(one)))
                .toList();
        return Output.shared(
                MediaType.APPLICATION_JSON,
                json.writeValueAsBytes(new Proposals(words.get("search.suggested", items.size()), items)));
    }

    private static String url(Suggestion suggestion) {
        String key = suggestion.key();
        return switch (suggestion.kind()) {
            case ARTICLE -> key;
            case SECTION -> "/sections/" + key;
            case TOPIC -> "/topics/" + key;
            case AUTHOR ->
                key.startsWith(FacetValue.NO_PAGE) ? "/search?author=" + LocalPath.encoded(key) : "/authors/" + key;
        };
    }
}
