package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two editors look at the budget: what one plans and moves with the keyboard, the other sees without doing anything. */
@BrowserTest
class BudgetJourneyTest {

    private static final String HEADLINE = "Tram drivers vote on Friday shifts";

    @Test
    void what_one_moves_the_other_sees(Chromium chromium, RunningColophon colophon) {
        Page writing = chromium.visitor().newPage();
        Pages.signIn(writing, colophon, "reporter");
        Editor editor = Pages.newArticle(writing);
        editor.headline().fill(HEADLINE);
        editor.type("They vote tonight.");
        editor.awaitSaved();

        Page watching = chromium.visitor().newPage();
        Pages.signIn(watching, colophon, "standards");
        watching.navigate(colophon.address("/newsroom/budget"));
        assertThat(card(column(watching, "Draft"))).isVisible();
        assertThat(card(column(watching, "Draft"))).containsText("Open now: Jonas Vey");

        Page moving = chromium.visitor().newPage();
        Pages.signIn(moving, colophon, "editor");
        plan(moving, colophon);
        assertThat(card(column(watching, "Draft"))).containsText("Urgent");
        assertThat(card(column(watching, "Draft"))).containsText("Ines");

        moveByKeys(moving, colophon);
        assertThat(card(column(watching, "In review"))).isVisible();
        assertThat(card(column(watching, "Draft"))).hasCount(0);
        assertThat(watching.locator(".budget-heard")).containsText("now In review");
        look(watching, colophon);
    }

    private static void plan(Page page, RunningColophon colophon) {
        page.navigate(colophon.address("/newsroom/"));
        Editor editor = Pages.open(page, HEADLINE);
        editor.panel("Planning");
        page.getByLabel("Assigned to").first().fill("Ines");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("Ines")))
                .first()
                .click();
        page.keyboard().press("Escape");
        page.locator("vaadin-select:has-text('Priority')").first().click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Urgent"))
                .click();
        page.getByLabel("Words wanted").fill("600");
        Pages.button(page, "Save plan").click();
        assertThat(page.getByText("The plan is saved.")).isVisible();
        page.getByLabel("New note to the desk").fill("Ask the union for its figures.");
        Pages.button(page, "Leave note").click();
        assertThat(page.locator(".planning-notes")).containsText("Ask the union for its figures.");
        Accessibility.check(page, "planning panel", Look.values());
        Screenshots.take(page, "planning-panel");
    }

    private static void moveByKeys(Page page, RunningColophon colophon) {
        page.navigate(colophon.address("/newsroom/budget?text=tram+drivers"));
        Locator link = card(column(page, "Draft")).getByRole(AriaRole.LINK);
        assertThat(link).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(link).isFocused();
        page.keyboard().press("m");
        assertThat(Pages.button(page, "Submit for review")).isVisible();
        Screenshots.take(page, "budget-moves");
        Pages.button(page, "Submit for review").click();
        page.getByLabel("Note for the review (optional)").fill("For tonight.");
        page.keyboard().press("Enter");
        assertThat(card(column(page, "In review"))).isVisible();
        page.reload();
        assertThat(card(column(page, "In review"))).isVisible();
        assertThat(page.locator(".budget-card")).hasCount(1);
    }

    private static void look(Page page, RunningColophon colophon) {
        page.keyboard().press("?");
        assertThat(page.locator(".budget-keys")).isVisible();
        page.keyboard().press("?");
        Accessibility.check(page, "budget", Look.values());
        Screenshots.take(page, "budget");
        for (String view : new String[] {"list", "week", "month"}) {
            page.navigate(colophon.address("/newsroom/budget?view=" + view));
            assertThat(page.locator(".budget-groups[data-layout=" + view + "]")).isAttached();
            Accessibility.check(page, "budget " + view, Look.values());
            Screenshots.take(page, "budget-" + view);
        }
    }

    private static Locator column(Page page, String title) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + title + " ?\\d")));
    }

    private static Locator card(Locator column) {
        return column.locator(".budget-card").filter(new Locator.FilterOptions().setHasText(HEADLINE));
    }
}
