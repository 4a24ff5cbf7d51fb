package org.colophon.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of what people see, for people to look at: {@code target/screenshots}. */
final class Screenshots {

    static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    /** The page at both widths and in both schemes. It is wide and light again afterwards. */
    static void take(Page page, String name) {
        for (Look look : Look.values()) {
            look.at(page);
            page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + look.code() + ".png")));
        }
        Look.WIDE_LIGHT.at(page);
    }

    /** Like {@link #take}, down to the page's end. */
    static void takeWhole(Page page, String name) {
        for (Look look : Look.values()) {
            look.at(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(FOLDER.resolve(name + "-" + look.code() + ".png")));
        }
        Look.WIDE_LIGHT.at(page);
    }
}
