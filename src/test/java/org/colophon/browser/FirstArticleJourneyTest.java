package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** From an empty page to a reader's reply: the way every article takes, walked once by everybody on it. */
@BrowserTest
class FirstArticleJourneyTest {

    private static final String HEADLINE = "Harbour board buys three electric tugs";
    private static final String SLUG = "/articles/harbour-board-buys-three-electric-tugs";
    private static final String COST = "up to $50 billion";
    private static final String AI_TEXT = " The old boats are expected to be sold or scrapped.";

    @Test
    void a_reporter_writes_an_editor_publishes_and_a_reader_answers(Chromium chromium, RunningColophon colophon) {
        write(chromium.visitor().newPage(), colophon);
        publish(chromium.visitor().newPage(), colophon);
        BrowserContext reader = chromium.visitor();
        read(reader, colophon);
        discuss(reader.pages().getFirst());
    }

    private static void write(Page page, RunningColophon colophon) {
        page.navigate(colophon.address("/sign-in?next=/newsroom/"));
        Screenshots.take(page, "sign-in");
        Pages.signIn(page, colophon, "reporter");
        Screenshots.take(page, "article-list");
        Editor editor = Pages.newArticle(page);
        editor.headline().fill(HEADLINE);
        editor.standfirst().fill("The boats replace diesel tugs of 1987. The board has not said who will charge them.");
        editor.section("News");
        editor.topic("The harbour");
        editor.topic("Transport");
        addSourcesAndFacts(editor);
        writeBody(editor);
        insertAiText(page, editor);
        assertThat(Pages.button(page, "Publish")).hasCount(0);
        assertThat(page.locator("vaadin-side-nav-item").getByText("People")).hasCount(0);
        editor.panel("Preview");
        Screenshots.take(page, "editor");
        Pages.signOut(page, "Jonas Vey");
        page.close();
    }

    private static void addSourcesAndFacts(Editor editor) {
        editor.panel("Sources");
        editor.addSource(
                "Minutes of the harbour board", "Port Verrin Harbour", "https://harbour.example/minutes", "minutes");
        editor.addSource("Tug register", "Sound Pilotage", "https://pilotage.example/register", "register");
        editor.panel("Facts");
        editor.addFact(new Editor.NewFact(
                "Price of the tugs", "Money", "up to", "50000000000", "USD", "Minutes of the harbour board", "price"));
        editor.addFact(new Editor.NewFact("Tugs bought", "Number", "", "3", "tugs", "Tug register", "tugs"));
        editor.addFact(new Editor.NewFact("First delivery", "Date", "", "2027-05-31", "", null, "delivery"));
    }

    private static void writeBody(Editor editor) {
        Locator printed = editor.preview().locator("data.fact[data-fact=price]");
        editor.type("The harbour board voted on Monday to spend ");
        editor.press("Insert Price of the tugs into the text");
        editor.panel("Preview");
        assertThat(printed).hasText(COST);
        editor.type(" on {{tugs}}, the first of them due on {{delivery}}. The ferry quay gets a charger.");
        editor.awaitSaved();
        editor.panel("Sources");
        editor.press("Cite Minutes of the harbour board in the text");
        assertThat(editor.body()).containsText("[@minutes]");
        editor.type("\n\n## What happens to the old boats\n\nNobody on the board would say.");
        editor.awaitSaved();
        editor.panel("Preview");
        assertThat(editor.preview().getByRole(AriaRole.HEADING).last()).hasText("What happens to the old boats");
        assertThat(editor.preview().locator("data.fact[data-fact=delivery]")).hasText("31 May 2027");
        assertThat(editor.body()).containsText("[@minutes]");
    }

    private static void insertAiText(Page page, Editor editor) {
        editor.body().click();
        page.keyboard().press("Control+End");
        Pages.button(page, "Insert AI text").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Insert AI text"));
        dialog.getByLabel("Text").fill(AI_TEXT);
        dialog.getByLabel("Tool").fill("Draftsman");
        dialog.getByLabel("Version").fill("4");
        Screenshots.take(page, "insert-ai-text");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Insert"))
                .click();
        assertThat(editor.body()).containsText(AI_TEXT);
        editor.awaitSaved();
        editor.panel("Disclosure");
        Locator statement = page.locator(".review-verdict[data-state=ai-assisted-unreviewed]");
        assertThat(statement).containsText("Made with the help of AI (drafting)");
        assertThat(statement).containsText("Draftsman 4");
        assertThat(page.locator(".authorship")).containsText("written by AI");
    }

    private static void publish(Page page, RunningColophon colophon) {
        Pages.signIn(page, colophon, "editor");
        Pages.open(page, HEADLINE);
        Pages.button(page, "Publish").click();
        Pages.button(page, "Publish now").click();
        assertThat(page.getByText("Published. Readers see version 1.")).isVisible();
        assertThat(page.locator(".editor-head .state")).hasText("Published");
        page.close();
    }

    private static void read(BrowserContext reader, RunningColophon colophon) {
        Page page = reader.newPage();
        page.navigate(colophon.address("/"));
        Screenshots.takeWhole(page, "front-page");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(HEADLINE))
                .click();
        assertThat(page).hasURL(colophon.address(SLUG));
        assertThat(page.locator("article header [data-disclosure=ai-assisted-unreviewed]"))
                .containsText("Made with the help of AI (drafting)");
        assertThat((Boolean) page.evaluate("""
                () => {
                  const disclosure = document.querySelector('article [data-disclosure]');
                  const first = document.querySelector('article .article-body p');
                  return !!(disclosure.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING);
                }"""))
                .as("the disclosure stands before the first paragraph")
                .isTrue();
        assertThat(page.locator("article data.fact")).hasText(new String[] {COST, "3 tugs", "31 May 2027"});
        assertThat(page.locator("section.facts dt"))
                .hasText(new String[] {"Price of the tugs", "Tugs bought", "First delivery"});
        assertThat(page.locator("section.sources li")).hasCount(2);
        Locator related = page.locator("section[aria-labelledby=related-heading] li");
        page.waitForCondition(() -> {
            // The index takes an article in just after it has been published.
            page.reload();
            return related.count() > 0;
        });
        Screenshots.takeWhole(page, "article");
        assertThat(reader.cookies()).as("reading sets no cookie").isEmpty();
    }

    private static void discuss(Page page) {
        String article = page.url();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a comment"))
                .click();
        assertThat(page.getByText("Sign in to take part in the discussion.")).isVisible();
        assertThat(page.context().cookies()).as("asking sets no cookie").isEmpty();
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Create an account"))
                .click();
        page.getByLabel("Name").fill("Wilma Sand");
        page.getByLabel("E-mail address").fill("wilma@readers.example");
        page.getByLabel("Password").fill("three quiet tugboats");
        Pages.button(page, "Create account").click();
        assertThat(page).hasURL(article + "/comments/new");
        page.getByLabel("Your comment").fill("Who pays for the *charger*?");
        Pages.button(page, "Post comment").click();
        Locator comment = page.locator("#comments .comment");
        assertThat(comment).containsText("Wilma Sand");
        assertThat(comment.locator(".comment-text em")).hasText("charger");
        reply(page, comment);
    }

    private static void reply(Page page, Locator comment) {
        comment.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Reply to Wilma Sand"))
                .click();
        page.getByLabel("Your reply to Wilma Sand").fill("The ferry company does, it turns out.");
        Locator nested = page.locator("#comments .thread .thread .comment");
        page.waitForCondition(() -> {
            // Nobody may post twice within five seconds: until then the form comes back with the text still in it.
            Response answer = page.waitForResponse(
                    response -> response.request().method().equals("POST"),
                    () -> Pages.button(page, "Post comment").click());
            return answer.status() == 201;
        });
        assertThat(nested).containsText("The ferry company does, it turns out.");
        Screenshots.takeWhole(page, "article-discussed");
    }
}
