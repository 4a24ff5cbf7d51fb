package org.colophon.testing;

import java.util.Set;
import org.colophon.change.PublicChange;
import org.colophon.change.Subject;
import org.springframework.context.ApplicationContext;

/** For tests that change rows behind the application's back, or count what making a page costs. */
public final class KeptPages {

    private KeptPages() {}

    /** Every page is made anew when it is next asked for. */
    public static void drop(ApplicationContext application) {
        application.publishEvent(new PublicChange(Set.of(Subject.SITE), true));
    }
}
