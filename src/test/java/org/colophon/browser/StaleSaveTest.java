package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Two people with the same draft open: whoever saves second is told, and no text is lost. */
@BrowserTest
class StaleSaveTest {

    private static final String HEADLINE = "Two pens on one page";

    @Test
    void the_second_text_is_kept_and_can_be_chosen(Chromium chromium, RunningColophon colophon) {
        Page reporterPage = chromium.visitor().newPage();
        Pages.signIn(reporterPage, colophon, "reporter");
        Editor reporter = Pages.newArticle(reporterPage);
        reporter.headline().fill(HEADLINE);
        reporter.type("The first draft.");
        reporter.awaitSaved();

        Page editorPage = chromium.visitor().newPage();
        Pages.signIn(editorPage, colophon, "editor");
        Editor editor = Pages.open(editorPage, HEADLINE);
        assertThat(editor.body()).containsText("The first draft.");
        editor.type(" The editor's sentence.");
        editor.awaitSaved();

        reporter.type(" The reporter's sentence.");
        assertThat(reporter.status()).containsText("Not saved over a newer text: both are kept");
        Locator told = reporterPage.locator(".kept-copies");
        assertThat(told).containsText("Tomas Reyl saved a newer text while Jonas Vey was writing. Both texts are kept");
        assertThat(reporter.body()).containsText("The reporter's sentence.");

        Pages.button(reporterPage, "Compare").click();
        Locator bodies = reporterPage
                .getByRole(AriaRole.DIALOG)
                .getByLabel("Body", new Locator.GetByLabelOptions().setExact(true));
        assertThat(bodies).hasCount(2);
        assertThat(bodies.nth(0)).hasValue("The first draft. The editor's sentence.");
        assertThat(bodies.nth(1)).hasValue("The first draft. The reporter's sentence.");
        Pages.button(reporterPage, "Use the kept text").click();
        assertThat(told).not().isVisible();
        reporter.awaitSaved();
        reporter.type(" And it goes on.");
        reporter.awaitSaved();

        editorPage.reload();
        assertThat(Editor.on(editorPage).body()).hasText("The first draft. The reporter's sentence. And it goes on.");
    }
}
