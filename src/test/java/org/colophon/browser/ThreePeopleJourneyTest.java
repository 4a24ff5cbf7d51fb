package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A reporter pitches and writes, a standards editor approves, an editor publishes. */
@BrowserTest
class ThreePeopleJourneyTest {

    private static final String HEADLINE = "Night trams return to the harbour line";

    @Test
    void from_pitch_to_publication(Chromium chromium, RunningColophon colophon) {
        Page reporter = chromium.visitor().newPage();
        Pages.signIn(reporter, colophon, "reporter");
        reporter.navigate(colophon.address("/newsroom/"));
        Pages.button(reporter, "New pitch").click();
        Editor pitch = Editor.on(reporter);
        pitch.headline().fill(HEADLINE);
        pitch.standfirst().fill("From Friday a tram leaves every half hour until four.");
        pitch.type("The council decided it on Monday.");
        pitch.awaitSaved();
        assertThat(state(reporter)).hasText("Pitch");
        String address = reporter.url();

        Page editor = chromium.visitor().newPage();
        Pages.signIn(editor, colophon, "editor");
        editor.navigate(address);
        Pages.button(editor, "Take up").click();
        assertThat(state(editor)).hasText("Draft");
        Editor.on(editor).section("News");

        reporter.reload();
        Pages.button(reporter, "Submit for review").click();
        Locator dialog = reporter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Note for whoever reviews it").fill("For the evening.");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Submit"))
                .click();
        assertThat(state(reporter)).hasText("In review");

        Page standards = chromium.visitor().newPage();
        Pages.signIn(standards, colophon, "standards");
        standards.navigate(colophon.address("/newsroom/review"));
        assertThat(standards.getByText("“For the evening.”")).isVisible();
        Accessibility.check(standards, "review queue", Look.values());
        Screenshots.take(standards, "review-queue");
        standards
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE))
                .click();
        assertThat(standards.getByText("Handed in by")).isVisible();
        Accessibility.check(standards, "what changed", Look.values());
        Screenshots.take(standards, "what-changed");
        Pages.button(standards, "Approve").click();
        standards
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Approve"))
                .click();
        assertThat(state(standards)).hasText("Approved");

        editor.navigate(address);
        assertThat(state(editor)).hasText("Approved");
        Pages.button(editor, "Publish").click();
        Pages.button(editor, "Publish now").click();
        assertThat(state(editor)).hasText("Published");

        Page reader = chromium.visitor().newPage();
        reader.navigate(colophon.address("/"));
        assertThat(reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE))
                        .first())
                .isVisible();
    }

    private static Locator state(Page page) {
        return page.locator(".state").first();
    }
}
