package org.colophon.shell;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a view does not catch itself ends here: people get a sentence, the log gets the rest. */
@Component
class Problems implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        switch (cause(event.getThrowable())) {
            case BadInput bad -> Notice.problem(bad.reason());
            case NotFound missing -> Notice.problem(String.valueOf(missing.getMessage()));
            case AccessDeniedException denied -> Notice.problem("Your role does not allow this.");
            case Throwable other -> {
                LOG.error("A newsroom view failed", other);
                Notice.problem("That did not work, and the reason is in the server's log. What was saved is safe.");
            }
        }
    }

    private static Throwable cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null
                && !(cause instanceof BadInput
                        || cause instanceof NotFound
                        || cause instanceof AccessDeniedException)) {
            cause = cause.getCause();
        }
        return cause instanceof BadInput || cause instanceof NotFound || cause instanceof AccessDeniedException
                ? cause
                : thrown;
    }
}
