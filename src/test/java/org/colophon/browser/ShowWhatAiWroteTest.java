package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader has shown what AI wrote, by the keyboard and without scripts. */
@BrowserTest
class ShowWhatAiWroteTest {

    private static final String HEADLINE = "Harbour board raises all fares by a tenth from the first of March";
    private static final String AI = """
            The harbour board agreed on Monday to raise *all fares by a tenth*. It is the **first rise in six years**, and \
            it follows a winter in which [two ferries](/sections/news) stood still.

            ## What passengers pay

            - A single crossing costs 44 instead of 40.
            - A monthly pass costs 495 instead of 450.
            """;
    private static final String TYPED = "\n\nNobody on the quay was surprised when our reporter asked on Tuesday.";

    /** Sends a request as the signed-in person and gives back the answer. */
    private static final String SEND = """
            async ([method, path, body]) => {
              const me = await (await fetch('/api/v1/me')).json();
              const answer = await fetch('/api/v1' + path, {
                method,
                headers: { 'Content-Type': 'application/json', [me.csrf.header]: me.csrf.token },
                body: method === 'GET' ? undefined : JSON.stringify(body),
              });
              const text = await answer.text();
              if (!answer.ok) throw new Error(answer.status + ' ' + text);
              return text === '' ? {} : JSON.parse(text);
            }""";

    private static Map<?, ?> send(Page page, String method, String path, Object body) {
        return (Map<?, ?>) page.evaluate(SEND, new Object[] {method, path, body});
    }

    /** The path of an article of which a tool drafted the headline and most of the body. */
    private static String published(Page page) {
        Map<String, ?> ai = Map.of("kind", "ai", "tool", "Draftwell", "version", "3.1", "purpose", "draft");
        Map<?, ?> article = send(
                page,
                "POST",
                "/articles",
                Map.of(
                        "headline",
                        HEADLINE,
                        "standfirst",
                        "",
                        "section",
                        "news",
                        "language",
                        "en",
                        "body",
                        AI,
                        "origin",
                        ai));
        String path = "/articles/" + article.get("id");
        send(
                page,
                "PATCH",
                path,
                Map.of(
                        "body",
                        AI + TYPED,
                        "baseVersion",
                        send(page, "GET", path + "/manuscript", Map.of()).get("version"),
                        "origin",
                        Map.of("kind", "typed")));
        send(page, "POST", path + "/publish", Map.of());
        return "/articles/" + send(page, "GET", path, Map.of()).get("slug");
    }

    private static String background(Locator text) {
        return (String) text.evaluate("node => getComputedStyle(node).backgroundColor");
    }

    @Test
    void the_switch_highlights_the_passages(Chromium chromium, RunningColophon colophon) {
        Page desk = chromium.visitor().newPage();
        Pages.signIn(desk, colophon, "editor");
        String path = published(desk);

        Page page = chromium.visitorWithoutScripts().newPage();
        page.navigate(colophon.address(path));
        Locator passage = page.locator("article h1 .ai");
        assertThat(passage).hasText(HEADLINE);
        Locator item = page.locator(".article-body li .ai").first();
        String off = background(item);
        Locator toggle = page.getByLabel("Show what AI wrote");
        assertThat(toggle).not().isChecked();
        Screenshots.take(page, "ai-off");

        toggle.focus();
        page.keyboard().press("Space");
        assertThat(toggle).isChecked();
        org.assertj.core.api.Assertions.assertThat(background(item)).isNotEqualTo(off);
        assertThat(passage).hasCSS("text-decoration-line", "underline");
        assertThat(item).hasCSS("text-decoration-line", "underline");
        assertThat(page.getByText("Nobody on the quay")).hasCSS("text-decoration-line", "none");
        Screenshots.takeWhole(page, "ai-on");

        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        assertThat(passage).hasCSS("text-decoration-line", "underline");
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.NONE)
                .setMedia(Media.PRINT));
        assertThat(passage).hasCSS("text-decoration-line", "underline");
    }

    @Test
    void the_page_is_accessible_with_the_switch_on(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        page.navigate(colophon.address(published(page)));
        page.getByLabel("Show what AI wrote").check();
        Accessibility.check(page, "article with the passages of AI shown", Look.values());
    }
}
