package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An error is corrected with a note that a reader sees; an article that was invented is taken back. */
@BrowserTest
class CorrectionJourneyTest {

    private static final String NOTE = "The new lock has two gates, not three.";
    private static final String REASON = "The engineer quoted here does not exist.";

    @Test
    void a_reader_sees_what_was_corrected(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        String address = publish(page, colophon, "The new lock has three gates");
        Pages.button(page, "Correct").click();
        assertThat(page.locator(".editor-head .state")).hasText("Being corrected");
        Editor editor = Editor.on(page);
        editor.type(" It has two gates.");
        editor.awaitSaved();
        Pages.button(page, "Publish").click();
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Correction"))
                .check();
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Say to readers what was wrong and what is right.", exact()))
                .isVisible();
        page.getByLabel("Note to readers").fill(NOTE);
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Say where the error came from.")).isVisible();
        page.locator("vaadin-dialog vaadin-select").last().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Editing: "))
                .click();
        Accessibility.check(page, "publishing a correction");
        Screenshots.take(page, "publish-correction");
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Published. Readers see version 2.")).isVisible();
        Page reader = chromium.visitor().newPage();
        reader.navigate(address);
        assertThat(reader.locator(".article-head .corrections")).containsText(NOTE);
        Accessibility.check(reader, "an article with a correction");
        Screenshots.takeWhole(reader, "article-corrected");
        reader.getByRole(AriaRole.CONTENTINFO)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Corrections"))
                .click();
        assertThat(reader.locator(".errata-list")).containsText(NOTE);
        Accessibility.check(reader, "the list of corrections");
        Screenshots.takeWhole(reader, "corrections");
    }

    @Test
    void a_retraction_leaves_every_list(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        String headline = "The lock that never was";
        String address = publish(page, colophon, headline);
        Pages.button(page, "Retract").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Retract this article?"));
        dialog.getByLabel("Why, for readers").fill(REASON);
        assertThat(dialog.locator(".notice-preview")).containsText(REASON);
        Accessibility.check(page, "retracting");
        Screenshots.take(page, "retract");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Retract").setExact(true))
                .click();
        assertThat(page.locator(".editor-head .state")).hasText("Retracted");
        Page reader = chromium.visitor().newPage();
        Response notice = reader.navigate(address);
        assertThat(notice.status()).isEqualTo(200);
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("This article was retracted");
        assertThat(reader.locator("main")).containsText(REASON);
        Accessibility.check(reader, "the notice of a retraction");
        Screenshots.takeWhole(reader, "retraction");
        for (String list :
                List.of("/", "/sections/news", "/search?q=lock+that+never+was", "/feed.xml", "/sitemap.xml")) {
            assertThat(reader.request().get(colophon.address(list)).text())
                    .as(list)
                    .doesNotContain("/articles/the-lock-that-never-was");
        }
    }

    /** Publishes an article and stays in its editor. @return where readers find it */
    private static String publish(Page page, RunningColophon colophon, String headline) {
        Pages.signIn(page, colophon, "editor");
        Editor editor = Pages.newArticle(page);
        editor.headline().fill(headline);
        editor.section("News");
        editor.type("It was opened on Monday.");
        editor.awaitSaved();
        Pages.button(page, "Publish").click();
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Published. Readers see version 1.")).isVisible();
        return colophon.address(page.locator(".publish a").getAttribute("href"));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
