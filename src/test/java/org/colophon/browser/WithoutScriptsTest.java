package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The paper in a browser that runs no JavaScript. */
@BrowserTest
class WithoutScriptsTest {

    private static final String ARTICLE = "/articles/harbour-bridge-contract-signed";

    @Test
    void an_article_is_complete(Chromium chromium, RunningColophon colophon) {
        BrowserContext visitor = chromium.visitorWithoutScripts();
        Page page = visitor.newPage();
        page.navigate(colophon.address(ARTICLE));
        assertThat(page.locator("article [data-disclosure]")).isVisible();
        assertThat(page.locator("article .article-body p").first()).isVisible();
        assertThat(page.locator("article data.fact").first()).isVisible();
        assertThat(page.locator("section.facts dd").first()).isVisible();
        assertThat(page.locator("section.sources li").first()).isVisible();
        assertThat(page.locator("section[aria-labelledby=related-heading] li").first())
                .isVisible();
        assertThat(page.locator("#comments .comment").first()).isVisible();
        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void a_reader_signs_in_and_comments(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitorWithoutScripts().newPage();
        page.navigate(colophon.address(ARTICLE));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a comment"))
                .click();
        page.locator("main a.button").click();
        page.getByLabel("E-mail address").fill("reader@demo.example");
        page.getByLabel("Password").fill(Pages.PASSWORD);
        Pages.button(page, "Sign in").click();
        page.getByLabel("Your comment").fill("Sent by a browser without scripts.");
        Pages.button(page, "Post comment").click();
        assertThat(page.locator("#comments").getByText("Sent by a browser without scripts."))
                .isVisible();
    }
}
