package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people with the same draft open write at the same time, and neither loses a word. */
@BrowserTest
class TwoPensTest {

    private static final String HEADLINE = "Two pens on one page";

    @Test
    void what_one_writes_appears_with_the_other(Chromium chromium, RunningColophon colophon) {
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
        assertThat(editor.status()).containsText("Also here: Jonas Vey");
        assertThat(reporter.status()).containsText("Also here: Tomas Reyl");

        editor.type(" The editor's sentence.");
        assertThat(reporter.body()).containsText("The editor's sentence.");
        reporter.type(" The reporter's sentence.");
        editor.awaitSaved();
        reporter.awaitSaved();
        String both = "The first draft. The editor's sentence. The reporter's sentence.";
        assertThat(editor.body()).hasText(both);

        reporter.body().press("Control+z");
        reporter.awaitSaved();
        assertThat(editor.body()).hasText("The first draft. The editor's sentence.");
        reporter.body().press("Control+Shift+Z");
        reporter.awaitSaved();
        editorPage.reload();
        assertThat(Editor.on(editorPage).body()).hasText(both);
    }
}
