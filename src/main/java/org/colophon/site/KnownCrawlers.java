package org.colophon.site;

import java.util.List;
import java.util.Optional;
import org.colophon.site.Crawler.Purpose;

/**
 * Crawlers whose operators say in public by which name they can be told what to do, in November 2026. Which of them heed
 * it is another matter. To add one is to add a line here, with the page that says so.
 */
public final class KnownCrawlers {

    /** In the order in which they are shown. */
    public static final List<Crawler> ALL = List.of(
            // developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers
            new Crawler("Googlebot", "Google", Purpose.SEARCH),
            // www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0
            new Crawler("bingbot", "Microsoft", Purpose.SEARCH),
            // support.apple.com/119829
            new Crawler("Applebot", "Apple", Purpose.SEARCH),
            // duckduckgo.com/duckduckgo-help-pages/results/duckduckbot
            new Crawler("DuckDuckBot", "DuckDuckGo", Purpose.SEARCH),
            // platform.openai.com/docs/bots
            new Crawler("GPTBot", "OpenAI", Purpose.TRAINING),
            // support.claude.com: does Anthropic crawl data from the web
            new Crawler("ClaudeBot", "Anthropic", Purpose.TRAINING),
            // developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers; a name without a crawler of
            // its own
            new Crawler("Google-Extended", "Google", Purpose.TRAINING),
            // support.apple.com/119829; a name without a crawler of its own
            new Crawler("Applebot-Extended", "Apple", Purpose.TRAINING),
            // commoncrawl.org/ccbot
            new Crawler("CCBot", "Common Crawl", Purpose.TRAINING),
            // developers.facebook.com/docs/sharing/webmasters/web-crawlers
            new Crawler("meta-externalagent", "Meta", Purpose.TRAINING),
            // developer.amazon.com/amazonbot
            new Crawler("Amazonbot", "Amazon", Purpose.TRAINING),
            // platform.openai.com/docs/bots
            new Crawler("OAI-SearchBot", "OpenAI", Purpose.ANSWERS),
            new Crawler("ChatGPT-User", "OpenAI", Purpose.ANSWERS),
            // support.claude.com: does Anthropic crawl data from the web
            new Crawler("Claude-SearchBot", "Anthropic", Purpose.ANSWERS),
            new Crawler("Claude-User", "Anthropic", Purpose.ANSWERS),
            // docs.perplexity.ai/guides/bots; the second acts for one reader and may not heed it
            new Crawler("PerplexityBot", "Perplexity", Purpose.ANSWERS),
            new Crawler("Perplexity-User", "Perplexity", Purpose.ANSWERS),
            // docs.mistral.ai/robots
            new Crawler("MistralAI-User", "Mistral", Purpose.ANSWERS),
            // duckduckgo.com/duckduckgo-help-pages/results/duckassistbot
            new Crawler("DuckAssistBot", "DuckDuckGo", Purpose.ANSWERS),
            // developers.facebook.com/docs/sharing/webmasters/web-crawlers
            new Crawler("meta-externalfetcher", "Meta", Purpose.ANSWERS));

    private KnownCrawlers() {}

    /** The one of that name, whatever its capitals. */
    static Optional<Crawler> find(String token) {
        return ALL.stream().filter(one -> one.token().equalsIgnoreCase(token)).findFirst();
    }
}
