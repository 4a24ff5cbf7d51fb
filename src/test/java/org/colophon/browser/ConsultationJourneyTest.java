package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An editor remarks on a passage and asks a lawyer by link, who objects and then approves; the editor sees each. */
@BrowserTest
class ConsultationJourneyTest {

    private static final String HEADLINE = "Dredger rented without a tender";

    @Test
    void an_editor_asks_a_lawyer_by_link_who_objects_and_then_approves(Chromium chromium, RunningColophon colophon) {
        Page page = chromium.visitor().newPage();
        Pages.signIn(page, colophon, "editor");
        Editor editor = Pages.newArticle(page);
        editor.headline().fill(HEADLINE);
        editor.standfirst().fill("Nobody asked for offers.");
        editor.type("The harbour board rented a dredger without asking for offers.");
        editor.awaitSaved();
        remark(page, editor);
        String link = ask(page, editor);

        Page lawyer = chromium.visitor().newPage();
        lawyer.navigate(link);
        assertThat(lawyer.getByText("Confidential, not published.")).isVisible();
        assertThat(Pages.heading(lawyer, HEADLINE)).isVisible();
        Accessibility.check(lawyer, "consultation", Look.values());
        Screenshots.takeWhole(lawyer, "consultation-page");
        lawyer.getByLabel("I object, for the reasons below").check();
        lawyer.getByLabel("Reasons or comment").fill("Say who decided it.");
        Pages.button(lawyer, "Send the answer").click();
        assertThat(lawyer.getByText("Your answer has reached the newsroom.")).isVisible();

        Locator card = page.locator(".consultation");
        assertThat(card.locator(".consultation-state")).hasText("Objected");
        assertThat(card).containsText("Say who decided it.");
        assertThat(card).containsText("opened");
        lawyer.getByLabel("I approve of this version").check();
        Pages.button(lawyer, "Send the answer").click();
        assertThat(lawyer.getByText("Your answer has reached the newsroom.")).isVisible();
        assertThat(card.locator(".consultation-state")).hasText("Approved");
        Accessibility.check(page, "consultations", Look.WIDE_LIGHT, Look.WIDE_DARK);
        Screenshots.take(page, "consultations");

        Pages.button(page, "Clear the hold…").click();
        Pages.button(page, "Clear the hold").click();
        assertThat(page.getByText("The legal hold is cleared.")).isVisible();
        page.getByLabel("Revoke the link for Ada Kern").click();
        Pages.button(page, "Revoke").click();
        assertThat(page.locator(".consultation")).containsText("revoked");
        lawyer.reload();
        assertThat(lawyer.getByText("This link is no longer valid.")).isVisible();
        assertThat(lawyer.getByText(HEADLINE)).not().isVisible();
    }

    private static void remark(Page page, Editor editor) {
        editor.body().click();
        page.keyboard().press("Control+Home");
        page.keyboard().press("Control+Shift+ArrowRight");
        page.keyboard().press("Control+Shift+ArrowRight");
        page.keyboard().press("Control+Alt+m");
        Locator words = page.getByLabel("Remark", new Page.GetByLabelOptions().setExact(true));
        assertThat(words).isFocused();
        page.keyboard().insertText("Which board?");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".remark-thread")).containsText("Which board?");
        assertThat(page.locator("colophon-markdown-editor .cm-remark")).isVisible();
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^Remarks"))))
                .hasText("Remarks (1)");
        Accessibility.check(page, "remarks", Look.WIDE_LIGHT, Look.WIDE_DARK);
        Screenshots.take(page, "remarks");
        Pages.button(page, "Resolve").click();
        assertThat(page.locator("colophon-markdown-editor .cm-remark")).hasCount(0);
    }

    private static String ask(Page page, Editor editor) {
        editor.panel("Consultations");
        Pages.button(page, "Ask somebody…").click();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Ada Kern");
        page.getByLabel("What you ask").fill("May we print this?");
        Pages.button(page, "Make the link").click();
        Locator link = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Link for Ada Kern"));
        assertThat(link).isVisible();
        String address = link.inputValue();
        Pages.button(page, "I have copied it").click();
        assertThat(link).not().isVisible();
        editor.panel("Consultations");
        assertThat(page.locator(".consultation")).containsText("Sent");
        return address;
    }
}
