package org.colophon.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The machine's own Chromium. Every visitor has a browser context, and so cookies, of their own. */
final class Chromium implements AutoCloseable {

    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = executable();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** Somebody who has never been here. */
    BrowserContext visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** Somebody whose browser runs no scripts. */
    BrowserContext visitorWithoutScripts() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private BrowserContext visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setViewportSize(1440, 900).setLocale("en-GB").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Every page that is open, of all visitors. */
    List<Page> pages() {
        return browser.contexts().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
    }

    /** All visitors go away. */
    void closeVisitors() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv("COLOPHON_CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("The browser tests need Chromium, and there is none. Install"
                                + " it (Debian and Ubuntu: apt-get install chromium), or name its executable in the"
                                + " environment variable COLOPHON_CHROMIUM."));
    }
}
