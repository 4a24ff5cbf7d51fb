package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jspecify.annotations.Nullable;

/** An article's editor, used as a person uses it: by the names on its fields and buttons. */
final class Editor {

    private final Page page;

    private Editor(Page page) {
        this.page = page;
    }

    /** The editor that this page is about to show. */
    static Editor on(Page page) {
        Editor editor = new Editor(page);
        assertThat(editor.body()).isVisible();
        assertThat(editor.status()).not().hasAttribute("state", "loading");
        return editor;
    }

    Locator headline() {
        return field("Headline");
    }

    Locator standfirst() {
        return field("Standfirst");
    }

    Locator body() {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Body").setExact(true));
    }

    FrameLocator preview() {
        return page.frameLocator("colophon-preview iframe");
    }

    Locator status() {
        return page.locator("colophon-save-status");
    }

    /** Types at the end of the body, key by key as the browser sees it. */
    void type(String text) {
        body().click();
        page.keyboard().press("Control+End");
        page.keyboard().insertText(text);
    }

    /** Waits until the server has said that it stored what is on screen. */
    void awaitSaved() {
        assertThat(status()).hasAttribute("state", "saved");
        assertThat(status()).containsText("Saved");
    }

    /** Chooses the section by its name. */
    void section(String name) {
        field("Section").fill(name);
        option(name).click();
        assertThat(field("Section")).hasValue(name);
    }

    /** Adds a topic that the newsroom knows. */
    void topic(String name) {
        field("Topics").fill(name);
        option(name).click();
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-multi-select-combo-box-chip")
                        .filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
    }

    /** Turns to a panel. */
    void panel(String title) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(title).setExact(true))
                .click();
    }

    void addSource(String title, String publisher, String url, String key) {
        Pages.button(page, "New source").click();
        Locator dialog = dialog("New source");
        fill(dialog, "Title", title);
        fill(dialog, "Publisher", publisher);
        fill(dialog, "URL", url);
        fill(dialog, "Key", key);
        save(dialog);
        assertThat(page.locator(".entry-list").getByText("[@" + key + "]")).isVisible();
    }

    /** What is entered of a fact. */
    record NewFact(
            String label,
            String kind,
            String qualifier,
            String value,
            String unit,
            @Nullable String source,
            String key) {}

    void addFact(NewFact fact) {
        Pages.button(page, "New fact").click();
        Locator dialog = dialog("New fact");
        fill(dialog, "Label", fact.label());
        dialog.locator("vaadin-select").click();
        option(fact.kind()).click();
        fill(dialog, "Value", fact.value());
        choose(dialog, fact.kind().equals("Money") ? "Currency" : "Unit", fact.unit());
        if (fact.source() != null) {
            fill(dialog, "Source", fact.source());
            option(fact.source()).click();
        }
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More"))
                .click();
        choose(dialog, "Words before the value", fact.qualifier());
        fill(dialog, "Key", fact.key());
        save(dialog);
        assertThat(page.locator(".entry-list").getByText("{{" + fact.key() + "}}"))
                .isVisible();
    }

    /** Presses a button of the panel on show, such as "Cite … in the text". */
    void press(String name) {
        Pages.button(page, name).click();
    }

    private void save(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(dialog).not().isVisible();
    }

    /** Types into a field that also offers choices, and leaves it. */
    private static void choose(Locator dialog, String label, String value) {
        if (!value.isEmpty()) {
            fill(dialog, label, value);
            dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                    .press("Tab");
        }
    }

    private static void fill(Locator dialog, String label, String value) {
        dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(value);
    }

    private Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
