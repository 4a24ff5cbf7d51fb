package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** Ways through the newsroom and the paper that several journeys take. */
final class Pages {

    static final String PASSWORD = "colophon-demo";

    private Pages() {}

    /** Opens the newsroom as somebody who has to sign in first. @param account the part of the address before the @ */
    static void signIn(Page page, RunningColophon colophon, String account) {
        page.navigate(colophon.address("/sign-in?next=/newsroom/"));
        page.getByLabel("E-mail address").fill(account + "@demo.example");
        page.getByLabel("Password").fill(PASSWORD);
        button(page, "Sign in").click();
        assertThat(heading(page, "Articles")).isVisible();
    }

    /** Signs out by the menu that carries the person's name. */
    static void signOut(Page page, String name) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name + ", account menu"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        button(page, "Sign out").click();
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();
    }

    /** Starts a new article from the list. */
    static Editor newArticle(Page page) {
        button(page, "New article").click();
        return Editor.on(page);
    }

    /** Opens an article from the list, found by its headline. */
    static Editor open(Page page, String headline) {
        page.getByLabel("Find by headline, slug or text").fill(headline);
        Locator row = page.locator(".article-row")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(headline).setExact(true));
        assertThat(row).hasCount(1);
        row.click();
        return Editor.on(page);
    }

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
