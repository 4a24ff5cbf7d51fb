package org.colophon.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs after packaging, in a browser. Test methods may take a {@link Chromium} and a {@link RunningColophon}; all
 * classes share one of each.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@Timeout(value = 4, unit = TimeUnit.MINUTES)
@ExtendWith(SharedBrowser.class)
@interface BrowserTest {}
