package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A story drafted by an AI tool: reviewed with the keyboard alone, signed, published, and written in by AI again. */
@BrowserTest
class SignOffJourneyTest {

    private static final String HEADLINE = "Barges bring stone for the new quay";
    private static final String SLUG = "/articles/barges-bring-stone-for-the-new-quay";

    /** Asks the API as whoever is signed in on the page. */
    private static final String ASK = """
            async ({ method, path, body }) => {
              const me = await (await fetch('/api/v1/me')).json();
              const headers = { 'Content-Type': 'application/json', [me.csrf.header]: me.csrf.token };
              const answer = await fetch('/api/v1' + path, { method, headers, body: body || undefined });
              const text = await answer.text();
              if (!answer.ok) throw new Error(method + ' ' + path + ': ' + answer.status + ' ' + text);
              return text;
            }""";

    @Test
    void an_ai_draft_is_reviewed_signed_and_published_and_a_later_ai_edit_unsigns_the_draft(
            Chromium chromium, RunningColophon colophon) {
        Page reporter = chromium.visitor().newPage();
        Pages.signIn(reporter, colophon, "reporter");
        String id = draft(reporter);
        Page standards = chromium.visitor().newPage();
        Pages.signIn(standards, colophon, "standards");
        review(standards, colophon, id);
        Page editor = chromium.visitor().newPage();
        Pages.signIn(editor, colophon, "editor");
        publish(editor, colophon, id);
        read(chromium.visitor().newPage(), colophon);
        aiWritesAgain(reporter, editor, standards, colophon, id);
        publishingIsStopped(editor, standards, colophon, id);
    }

    private static String draft(Page page) {
        String made = ask(page, "POST", "/articles", """
                {"headline": "Barges bring stone for the new quay", "standfirst": "Seven came on Monday.",
                 "section": "news", "language": "en",
                 "body": "Seven barges carried {{stone}} tonnes of granite along the river on Monday.\\n\\nThe harbour master said the quay would be ready before the winter.",
                 "origin": {"kind": "ai", "tool": "Draftwell", "version": "3.1", "purpose": "draft"},
                 "sources": [{"key": "log", "title": "Harbour log", "publisher": "Harbour office", "url": "https://harbour.example/log"}],
                 "facts": [{"key": "stone", "label": "Stone landed on Monday", "kind": "number", "value": "1400", "source": "log", "locator": "page 3"}]}""");
        return made.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
    }

    private static void review(Page page, RunningColophon colophon, String id) {
        page.navigate(colophon.address("/newsroom/articles/" + id + "/review"));
        assertThat(Pages.heading(page, "Review: " + HEADLINE)).isVisible();
        Locator progress = page.locator(".review-work [role=status]").first();
        assertThat(progress).containsText("0 of");
        assertThat(page.frameLocator("colophon-review-text iframe")
                        .first()
                        .locator(".ai")
                        .first())
                .isVisible();
        Accessibility.check(page, "review", Look.values());
        Screenshots.take(page, "review");
        Locator sign = Pages.button(page, "Sign off");
        assertThat(sign).isDisabled();
        int items = page.locator("[data-item]").count();
        for (int i = 0; i < items; i++) {
            page.keyboard().press("n");
            Locator item = page.locator("[data-item]").nth(i);
            assertThat(item.locator(".head")).isFocused();
            page.keyboard().press("Enter");
            if (String.valueOf(item.getAttribute("data-item")).startsWith("fact-")) {
                assertThat(item.locator(".agree")).isVisible();
                Screenshots.take(page, "review-fact");
                page.keyboard().press("a");
            }
            assertThat(item).hasAttribute("data-done", "");
            assertThat(page.frameLocator("colophon-review-text iframe")
                            .first()
                            .locator("[data-current]")
                            .first())
                    .isAttached();
            assertThat(progress).hasText("%d of %d looked at".formatted(i + 1, items));
        }
        Screenshots.takeWhole(page, "review-done");
        page.keyboard().press("g");
        assertThat(page.getByLabel("Your statement")).isFocused();
        page.keyboard().press("Tab");
        assertThat(sign).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".review-notice[data-kind=signed]")).containsText("signed for this text");
        assertThat(page.locator(".review-notice[data-kind=signed]")).isFocused();
        Screenshots.take(page, "review-signed");
    }

    private static void publish(Page page, RunningColophon colophon, String id) {
        page.navigate(colophon.address("/newsroom/articles/" + id));
        Editor editor = Editor.on(page);
        editor.panel("Disclosure");
        assertThat(page.locator(".sign-off-state")).containsText("signed for this text");
        Screenshots.take(page, "disclosure-signed");
        Pages.button(page, "Publish").click();
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Published. Readers see version 1.")).isVisible();
    }

    private static void read(Page page, RunningColophon colophon) {
        page.navigate(colophon.address(SLUG));
        assertThat(page.locator("[data-disclosure]").first()).hasAttribute("data-disclosure", "ai-generated");
        assertThat(page.locator("[data-disclosure] > p").first()).containsText("reviewed by Margit Sundh");
        page.getByLabel("Show what AI wrote").check();
        assertThat(page.locator(".article-body .ai").first()).containsText("Seven barges carried");
        page.getByText("How this article was made").first().click();
        page.getByText("The whole story of this article").click();
        assertThat(Pages.heading(page, "How this article was made")).isVisible();
        assertThat(page.locator(".ai-tools")).containsText("Draftwell 3.1 · drafting · about");
        assertThat(page.locator(".story")).containsText("Reviewed by Margit Sundh, standards editor");
        Accessibility.check(page, "provenance", Look.values());
        Screenshots.takeWhole(page, "provenance");
        page.getByText("Check a record or a text").click();
        page.getByLabel("An article’s link, its text, or a record").fill(colophon.address(SLUG));
        Pages.button(page, "Check").click();
        assertThat(page.locator(".verdict-good")).containsText("version 1, which readers see now");
        Accessibility.check(page, "verify", Look.values());
        page.close();
    }

    private static void publishingIsStopped(Page editor, Page standards, RunningColophon colophon, String id) {
        demand(standards, colophon, "Where AI had a part in the text");
        try {
            assertThatThrownBy(() -> ask(editor, "POST", "/articles/" + id + "/publish", ""))
                    .hasMessageContaining("422")
                    .hasMessageContaining("sign-off");
            Page reader = editor.context().newPage();
            reader.navigate(colophon.address(SLUG));
            assertThat(reader.locator("[data-disclosure]").first()).hasAttribute("data-disclosure", "ai-generated");
            assertThat(reader.locator("article")).containsText(Pattern.compile("Seven came on Monday\\."));
        } finally {
            demand(standards, colophon, "Never; readers are told when no review is on record");
        }
    }

    private static void demand(Page page, RunningColophon colophon, String when) {
        page.navigate(colophon.address("/newsroom/ai-policy"));
        page.getByLabel(when, new Page.GetByLabelOptions().setExact(true)).check();
        Pages.button(page, "Save…").click();
        page.getByLabel("Why").fill("Tried out.");
        Pages.button(page, "Save policy").click();
        assertThat(page.getByText("Nothing is changed")).isVisible();
    }

    private static void aiWritesAgain(Page reporter, Page editor, Page standards, RunningColophon colophon, String id) {
        editor.navigate(colophon.address("/newsroom/articles/" + id));
        Editor open = Editor.on(editor);
        open.panel("Disclosure");
        assertThat(editor.locator(".sign-off-state")).containsText("signed for this text");
        String before = ask(reporter, "GET", "/articles/" + id, "");
        String version = before.replaceFirst("(?s).*\"version\"\\s*:\\s*(\\d+),\"section\".*", "$1");
        ask(
                reporter,
                "PATCH",
                "/articles/" + id,
                "{\"baseVersion\": " + version
                        + ", \"standfirst\": \"Seven came on Monday, says the log.\", \"origin\": {\"kind\": \"ai\", \"tool\": \"Draftwell\", \"purpose\": \"rewrite\"}}");
        // At once in the open editor, though another person's program wrote it.
        assertThat(editor.locator(".sign-off-state")).containsText("no longer counts: AI wrote in the text since");
        Screenshots.take(editor, "disclosure-ended");
        open.panel("Checks");
        assertThat(editor.locator(".findings")).containsText("that no longer counts: AI wrote in the text since");
        String after = ask(reporter, "GET", "/articles/" + id, "");
        org.assertj.core.api.Assertions.assertThat(after)
                .contains("\"covers\":false", "\"endedBecause\":\"ai-edit\"", "ai-generated-unreviewed");
        standards.navigate(colophon.address("/newsroom/"));
        Locator badge = Pages.button(standards, "1 sign-off ended");
        assertThat(badge).isVisible();
        badge.click();
        Screenshots.take(standards, "sign-off-ended");
        standards
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE))
                .last()
                .click();
        assertThat(standards.locator(".review-changes")).containsText("What changed since you last looked");
        assertThat(standards.locator(".review-notice[data-kind=ended]")).isVisible();
        Screenshots.takeWhole(standards, "review-changed");
        Page reader = standards.context().newPage();
        reader.navigate(colophon.address(SLUG));
        assertThat(reader.locator("[data-disclosure]").first()).hasAttribute("data-disclosure", "ai-generated");
        assertThat(reader.locator("article")).containsText(Pattern.compile("Seven came on Monday\\."));
    }

    private static String ask(Page page, String method, String path, String body) {
        return String.valueOf(page.evaluate(ASK, Map.of("method", method, "path", path, "body", body)));
    }
}
