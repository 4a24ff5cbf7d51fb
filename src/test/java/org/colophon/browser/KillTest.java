package org.colophon.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the editor calls saved is there after the process is killed, and people stay signed in. */
@BrowserTest
class KillTest {

    private static final int ROUNDS = "all".equals(System.getProperty("colophon.seeds")) ? 10 : 3;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES) // ten restarts on a busy machine
    void what_was_saved_survives(Chromium chromium) throws IOException {
        try (RunningColophon colophon = RunningColophon.start("kill")) {
            BrowserContext reporter = chromium.visitor();
            Page page = reporter.newPage();
            Pages.signIn(page, colophon, "reporter");
            Editor editor = Pages.newArticle(page);
            editor.headline().fill("Power cut in the old town");
            editor.awaitSaved();
            String address = page.url();
            String signIn = signInCookie(reporter);
            for (int round = 1; round <= ROUNDS; round++) {
                String sentence = "This sentence was written before cut " + round + ".";
                editor.type(sentence + "\n\n");
                editor.awaitSaved();
                colophon.kill();
                colophon.start();
                page.navigate(address);
                editor = Editor.on(page);
                assertThat(editor.body()).containsText(sentence);
                assertThat(editor.headline()).hasText("Power cut in the old town");
            }
            for (int round = 1; round <= ROUNDS; round++) {
                assertThat(editor.body()).containsText("before cut " + round + ".");
            }
            assertThat(signInCookie(reporter)).isEqualTo(signIn);
        }
    }

    private static String signInCookie(BrowserContext person) {
        return person.cookies().stream()
                .filter(cookie -> cookie.name.equals("colophon_sign_in"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
