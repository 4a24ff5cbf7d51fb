package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody goes on typing while the network or the server is gone: everything arrives later, and nothing twice. */
@BrowserTest
class CutOffTest {

    private static final boolean ALL = "all".equals(System.getProperty("colophon.seeds"));

    /** As fast as ten keys a second. */
    private static final Keyboard.TypeOptions BY_HAND = new Keyboard.TypeOptions().setDelay(100);

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    /** So many tokens, no two alike, of four characters. */
    private static String tokens(String letter, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "%s%02d".formatted(letter, i))
                .collect(Collectors.joining(" "));
    }

    @Test
    void what_is_typed_without_a_network_arrives_after_a_reload(Chromium chromium, RunningColophon colophon) {
        BrowserContext reporterContext = chromium.visitor();
        Page reporterPage = reporterContext.newPage();
        Pages.signIn(reporterPage, colophon, "reporter");
        Editor reporter = Pages.newArticle(reporterPage);
        reporter.headline().fill("Cut off in the tunnel");
        reporter.type("One paragraph. ");
        reporter.awaitSaved();
        String address = reporterPage.url();
        Page editorPage = chromium.visitor().newPage();
        Pages.signIn(editorPage, colophon, "editor");
        Editor editor = Pages.open(editorPage, "Cut off in the tunnel");

        reporterContext.setOffline(true);
        String away = tokens("r", ALL ? 75 : 15); // 30 seconds, or six
        reporter.body().click();
        reporterPage.keyboard().press("Control+End");
        reporterPage.keyboard().type(away, BY_HAND);
        editor.body().click();
        editorPage.keyboard().press("Control+Home");
        editorPage.keyboard().type(tokens("e", 5) + " ", BY_HAND);
        editor.awaitSaved();
        assertThat(reporter.status()).not().hasAttribute("state", "saved");

        reporterContext.setOffline(false);
        reporterPage.navigate(address);
        String both = tokens("e", 5) + " One paragraph. " + away;
        Editor again = Editor.on(reporterPage);
        assertThat(again.body()).hasText(both);
        assertThat(again.status()).hasAttribute("state", "saved");
        assertThat(editor.body()).hasText(both, new LocatorAssertions.HasTextOptions().setTimeout(60_000));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void what_said_saved_survives_a_kill_and_the_rest_follows_by_itself(Chromium chromium) throws Exception {
        try (RunningColophon colophon = RunningColophon.start("cut-off")) {
            BrowserContext reporter = chromium.visitor();
            Page page = reporter.newPage();
            Pages.signIn(page, colophon, "reporter");
            Editor editor = Pages.newArticle(page);
            editor.type("Start ");
            editor.awaitSaved();
            String id = page.url().replaceAll(".*/", "");
            page.evaluate("""
                    () => setInterval(() => {
                      const status = document.querySelector('colophon-save-status');
                      const body = document.querySelector('colophon-markdown-editor');
                      if (status.state === 'saved') window.lastSaved = body.value;
                    }, 10)""");
            String text = tokens("k", ALL ? 60 : 25);
            CompletableFuture<Void> kill =
                    CompletableFuture.runAsync(colophon::kill, CompletableFuture.delayedExecutor(4, TimeUnit.SECONDS));
            editor.body().click();
            page.keyboard().press("Control+End");
            page.keyboard().type(text, BY_HAND);
            kill.get(1, TimeUnit.MINUTES);
            String saved = (String) page.evaluate("() => window.lastSaved");
            assertThat(saved).startsWith("Start k00").isNotEqualTo("Start " + text);

            reporter.setOffline(true); // so that nothing arrives before we have looked
            colophon.start();
            reporter.setOffline(false);
            APIResponse stored = reporter.request().get(colophon.address("/api/v1/articles/" + id + "/manuscript"));
            assertThat(stored.text()).contains(saved);
            assertThat(editor.body()).containsText(text);
            assertThat(editor.status())
                    .hasAttribute("state", "saved", new LocatorAssertions.HasAttributeOptions().setTimeout(60_000));
            page.navigate(page.url());
            assertThat(Editor.on(page).body()).containsText("Start " + text, PATIENTLY);
            assertThat(Editor.on(page).body()).hasText("Start " + text);
        }
    }
}
