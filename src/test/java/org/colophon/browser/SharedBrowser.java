package org.colophon.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser and the one newsroom to tests, and keeps pictures of what was on screen when one failed. */
final class SharedBrowser implements ParameterResolver, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace SHARED = ExtensionContext.Namespace.create(SharedBrowser.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == RunningColophon.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store all = context.getRoot().getStore(SHARED);
        return parameter.getParameter().getType() == Chromium.class
                ? all.computeIfAbsent(Chromium.class)
                : all.computeIfAbsent(
                        RunningColophon.class, key -> RunningColophon.start("newsroom"), RunningColophon.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Chromium chromium = context.getRoot().getStore(SHARED).get(Chromium.class, Chromium.class);
        if (chromium == null) {
            return;
        }
        if (context.getExecutionException().isPresent()) {
            picture(chromium.pages(), context.getRequiredTestMethod().getName());
        }
        chromium.closeVisitors();
    }

    private static void picture(List<Page> pages, String test) {
        for (int i = 0; i < pages.size(); i++) {
            try {
                Path file = Screenshots.FOLDER.resolve("failed-" + test + "-" + (i + 1) + ".png");
                pages.get(i).screenshot(new Page.ScreenshotOptions().setPath(file));
            } catch (PlaywrightException unreachable) {
                // The failure itself says more than a picture that cannot be taken.
            }
        }
    }
}
