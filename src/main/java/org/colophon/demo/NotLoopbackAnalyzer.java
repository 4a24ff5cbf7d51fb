package org.colophon.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong and what to do instead of printing a stack trace. */
final class NotLoopbackAnalyzer extends AbstractFailureAnalyzer<NotLoopback> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, NotLoopback cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave %s at a loopback address such as 127.0.0.1, or start without the demo profile."
                        .formatted(cause.setting()),
                cause);
    }
}
