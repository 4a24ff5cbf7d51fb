package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page keeps anybody out, as far as a machine can tell: nothing serious or critical by axe-core's rules. */
@BrowserTest
class AccessibilityTest {

    @ParameterizedTest
    @CsvSource({
        "front page, /",
        "article, /articles/harbour-bridge-contract-signed",
        "page on AI, /transparency",
        "sign-in page, /sign-in",
        "sign-up page, /sign-up"
    })
    void the_paper(String name, String path, Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        page.navigate(colophon.address(path));
        Accessibility.check(page, name, Look.values());
    }

    @Test
    void the_list_of_articles(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        Accessibility.check(page, "article list", Look.values());
    }

    @ParameterizedTest
    @CsvSource({
        "fact desk, /newsroom/facts, Facts",
        "verify queue, /newsroom/facts/queue, Verify",
        "duplicates, /newsroom/facts/duplicates, Duplicates",
        "sources, /newsroom/sources, Sources",
        "corrections, /newsroom/corrections, Corrections"
    })
    void the_lists_of_the_desk(String name, String path, String title, Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        page.navigate(colophon.address(path));
        assertThat(page.locator("h1").filter(new Locator.FilterOptions().setHasText(title)))
                .isVisible();
        Accessibility.check(page, name, Look.values());
    }

    @Test
    void one_fact_and_its_dialog(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        page.navigate(colophon.address("/newsroom/facts"));
        page.locator(".fact-row a").first().click();
        assertThat(Pages.button(page, "Edit")).isVisible();
        Accessibility.check(page, "one fact", Look.values());
        Pages.button(page, "Edit").click();
        assertThat(page.getByRole(AriaRole.DIALOG).getByLabel("Value", new Locator.GetByLabelOptions().setExact(true)))
                .isVisible();
        Accessibility.check(page, "dialog of a fact", Look.WIDE_LIGHT, Look.PHONE_DARK);
    }

    @ParameterizedTest
    @CsvSource({
        "AI policy, ai-policy",
        "History of the AI policy, ai-policy/history",
        "AI report, ai-report",
        "AI audit trail, ai-audit"
    })
    void what_the_newsroom_decides_and_counts_about_ai(
            String heading, String path, Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "standards");
        page.navigate(colophon.address("/newsroom/" + path));
        assertThat(Pages.heading(page, heading)).isVisible();
        Accessibility.check(page, heading, Look.values());
    }

    @Test
    void the_editor_and_its_panels(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        Editor editor = Pages.open(page, "City signs for a new Sallow Bridge after a nine-year wait");
        assertThat(editor.preview().locator("data.fact").first()).isVisible();
        Accessibility.check(page, "editor", Look.values());
        for (String panel : new String[] {"Facts", "Sources", "Disclosure", "Related", "Checks"}) {
            editor.panel(panel);
            assertThat(page.locator(".panel:visible").first()).not().isEmpty();
            Accessibility.check(page, "editor with " + panel, Look.WIDE_LIGHT, Look.WIDE_DARK);
        }
    }
}
