package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A number's way: typed, made a fact with its source, cited, verified, published, read, changed and corrected. */
@BrowserTest
class FactsJourneyTest {

    private static final String HEADLINE = "Sound to get a cable of its own";
    private static final String SLUG = "/articles/sound-to-get-a-cable-of-its-own";

    @Test
    void a_typed_amount_becomes_a_fact_that_readers_look_into_and_that_is_corrected_where_it_changes(
            Chromium chromium, RunningColophon colophon) {
        write(chromium.visitor().newPage(), colophon);
        verifyAndPublish(chromium.visitor().newPage(), colophon);
        read(chromium.visitor().newPage(), colophon);
        changeAndCorrect(chromium.visitor().newPage(), colophon);
        readAgain(chromium.visitor().newPage(), colophon);
    }

    private static void write(Page page, RunningColophon colophon) {
        Pages.signIn(page, colophon, "reporter");
        Editor editor = Pages.newArticle(page);
        editor.headline().fill(HEADLINE);
        editor.standfirst().fill("The line would carry power both ways.");
        editor.section("News");
        editor.panel("Sources");
        editor.addSource("Cable agreement", "Grid office", "", "agreement");
        editor.type("The cable is worth up to $50 billion. It needs 16,000 tonnes of copper.");
        select(page, "$50 billion");
        page.keyboard().press("Control+Alt+k");
        // The sample newsroom has an agreement of the same value, which is another one.
        assertThat(page.getByText("Value of the agreement")).isVisible();
        Screenshots.take(page, "same-fact");
        Pages.button(page, "No, make a new fact").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("New fact"));
        assertThat(field(dialog, "Value")).hasValue("50000000000");
        assertThat(field(dialog, "Currency")).hasValue("USD");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More"))
                .click();
        assertThat(field(dialog, "Words before the value")).hasValue("up to");
        field(dialog, "Label").fill("Value of the cable");
        field(dialog, "Source").fill("Cable agreement");
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Cable agreement").setExact(true))
                .click();
        field(dialog, "Key").fill("cable");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(editor.body()).containsText("The cable is worth {{cable}}. It needs");
        editor.type(" [@agr");
        page.getByRole(AriaRole.OPTION).first().click();
        assertThat(editor.body()).containsText("copper. [@agreement]");
        editor.type("\n\nIn full it is {{cable|fu");
        assertThat(page.getByRole(AriaRole.OPTION).first()).containsText("up to $50,000,000,000");
        page.keyboard().press("Enter");
        assertThat(editor.body()).containsText("{{cable|full}}");
        editor.type(".");
        editor.awaitSaved();
        numbers(page, editor);
        page.close();
    }

    private static void numbers(Page page, Editor editor) {
        editor.panel("Facts");
        Locator numbers = page.locator(".numbers");
        assertThat(numbers.locator(".value")).hasText(new String[] {"16,000 tonnes"});
        page.locator(".cm-fact").first().hover();
        assertThat(page.locator(".cm-fact-card")).containsText("Value of the cable");
        Screenshots.take(page, "facts-panel");
        page.mouse().move(0, 0);
        numbers.getByLabel("Set 16,000 tonnes aside").click();
        assertThat(numbers.locator(".value")).hasCount(0);
        page.locator(".cm-fact")
                .first()
                .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change fact"));
        assertThat(field(dialog, "Label")).hasValue("Value of the cable");
        page.keyboard().press("Escape");
        assertThat(dialog).not().isVisible();
    }

    private static void verifyAndPublish(Page page, RunningColophon colophon) {
        Pages.signIn(page, colophon, "editor");
        openFact(page, colophon);
        Pages.button(page, "Verify").click();
        assertThat(page.getByText("“Value of the cable” is verified.")).isVisible();
        Screenshots.take(page, "fact-desk");
        page.navigate(colophon.address("/newsroom/"));
        Pages.open(page, HEADLINE);
        Pages.button(page, "Publish").click();
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Published. Readers see version 1.")).isVisible();
        page.close();
    }

    private static void read(Page page, RunningColophon colophon) {
        page.navigate(colophon.address(SLUG));
        Locator facts = page.locator("article data.fact");
        assertThat(facts).hasText(new String[] {"up to $50 billion", "up to $50,000,000,000"});
        Locator card = page.locator("#fact-cable");
        assertThat(card).not().isVisible();
        facts.first().hover();
        assertThat(card).isVisible();
        assertThat(card).containsText("Source 1: Cable agreement");
        assertThat(card).containsText("verified");
        Screenshots.take(page, "fact-card");
        card.hover();
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).not().isVisible();
        page.mouse().move(0, 0);
        Locator button = Pages.button(page, "About “Value of the cable”").first();
        button.focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Shift+Tab");
        assertThat(card).isVisible();
        page.keyboard().press("Escape");
        assertThat(card).not().isVisible();
        page.locator(".citation a").click();
        assertThat(page).hasURL(colophon.address(SLUG) + "#source-agreement");
        page.getByLabel("Back to citation 1 in the text").click();
        assertThat(page).hasURL(colophon.address(SLUG) + "#cited-agreement-1");
        Screenshots.takeWhole(page, "key-facts");
    }

    private static void changeAndCorrect(Page page, RunningColophon colophon) {
        Pages.signIn(page, colophon, "editor");
        openFact(page, colophon);
        Pages.button(page, "Edit").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Change fact"));
        field(dialog, "Value").fill("60000000000");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByText("1 article uses it: 1 published.")).isVisible();
        Screenshots.take(page, "impact");
        Pages.button(page, "Save for 1 article").click();
        assertThat(page.getByText("Articles that use this fact")).not().isVisible();
        page.navigate(colophon.address("/newsroom/corrections"));
        Locator correction = page.locator(".correction")
                .filter(new Locator.FilterOptions().setHasText("“Value of the cable” as up to $50 billion"));
        assertThat(correction).containsText("It is up to $60 billion");
        Screenshots.take(page, "corrections");
        Pages.button(page, "Publish: " + HEADLINE).click();
        assertThat(page.getByText("Publish this correction?")).isVisible();
        Screenshots.take(page, "publish-correction");
        Pages.button(page, "Publish").click();
        assertThat(page.getByText("Published 1 of 1.")).isVisible();
        assertThat(correction).not().isVisible();
        page.close();
    }

    private static void readAgain(Page page, RunningColophon colophon) {
        page.navigate(colophon.address(SLUG));
        assertThat(page.locator("article data.fact"))
                .hasText(new String[] {"up to $60 billion", "up to $60,000,000,000"});
        assertThat(page.locator("article"))
                .containsText("gave “Value of the cable” as up to $50 billion. It is up to $60 billion.");
        Screenshots.takeWhole(page, "corrected");
    }

    private static void openFact(Page page, RunningColophon colophon) {
        page.navigate(colophon.address("/newsroom/facts?text=cable"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Value of the cable"))
                .click();
        assertThat(Pages.heading(page, "Value of the cable")).isVisible();
    }

    /** Selects words of the body as somebody does with the mouse. */
    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const editor = document.querySelector('colophon-markdown-editor');
                  const at = editor.value.indexOf(words);
                  editor.apply({ selection: { anchor: at, head: at + words.length } });
                  editor.focus();
                }""", words);
    }

    private static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }
}
