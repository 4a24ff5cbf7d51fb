package org.colophon.api;

import java.util.Map;
import org.colophon.identity.Scope;
import org.colophon.identity.TooManyAttempts;
import org.colophon.manuscript.TooOld;
import org.colophon.publication.NotReady;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.StaleFact;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Which problem document answers which exception. Whatever is not listed is the server's fault and says no more. */
final class Problems {

    static final Problem SIGN_IN = Problem.of(HttpStatus.UNAUTHORIZED, "Sign in first.");
    static final Problem TOKEN = Problem.of(
            HttpStatus.UNAUTHORIZED,
            "This access token is unknown, has expired or was revoked, or its account is closed.");
    static final Problem DENIED = Problem.of(HttpStatus.FORBIDDEN, "Your role does not allow this.");
    static final Problem TOO_LARGE =
            Problem.of(HttpStatus.CONTENT_TOO_LARGE, "A request has 4 MB at most. Send less at once.");
    static final Problem INTERNAL = Problem.of(
            HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong here, not with your request. Try again later.");

    private Problems() {}

    static Problem of(Exception error) {
        return switch (error) {
            case StaleFact stale -> staleFact(stale);
            case BadInput bad -> Problem.input(bad.field(), bad.reason());
            case NotReady notReady -> notReady(notReady);
            case StaleText stale -> stale(stale);
            case EditsMissed missed -> missed(missed);
            case TooOld old ->
                Problem.special(
                        "too-old",
                        HttpStatus.GONE,
                        "The log no longer has this version",
                        String.valueOf(old.getMessage()),
                        Map.of());
            case NotFound missing -> Problem.of(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()));
            case AuthenticationException nobody -> SIGN_IN;
            case MissingScope missing -> missingScope(missing.scope());
            case NotForTokens closed ->
                Problem.of(
                        HttpStatus.FORBIDDEN, "This is closed to access tokens. A person who has signed in can do it.");
            case AccessDeniedException denied -> DENIED;
            case TooManyAttempts many -> Problem.of(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(many.getMessage()));
            case HttpMessageNotReadableException unreadable -> UnreadableBody.problem(unreadable);
            case MethodArgumentTypeMismatchException mismatch ->
                Problem.input(mismatch.getName(), "This is not a value that can be used here.");
            case MissingServletRequestParameterException missing ->
                Problem.input(missing.getParameterName(), "This parameter is needed.");
            case ConcurrencyFailureException busy -> collision();
            case DataIntegrityViolationException collision -> collision();
            case ErrorResponse answer -> standard(answer);
            default -> INTERNAL;
        };
    }

    private static Problem missingScope(Scope scope) {
        return Problem.special(
                "scope",
                HttpStatus.FORBIDDEN,
                "The access token is not for this",
                "This needs a token with the scope %s.".formatted(scope.code()),
                Map.of("scope", scope.code()));
    }

    private static Problem notReady(NotReady notReady) {
        return Problem.special(
                "not-ready",
                HttpStatus.UNPROCESSABLE_CONTENT,
                "The checks before publishing found something",
                String.valueOf(notReady.getMessage()),
                Map.of(
                        "findings",
                        notReady.report().findings().stream()
                                .map(FindingJson::of)
                                .toList()));
    }

    private static Problem stale(StaleText stale) {
        return Problem.special(
                "stale-version",
                HttpStatus.CONFLICT,
                "Somebody saved in between",
                "The text has moved on to version %d. Nothing was changed; your text is kept beside it."
                        .formatted(stale.version()),
                Map.of("version", stale.version(), "keptCopy", stale.keptCopy()));
    }

    private static Problem staleFact(StaleFact stale) {
        Fact fact = stale.current();
        return Problem.special(
                "stale-fact",
                HttpStatus.CONFLICT,
                "Somebody changed this fact in between",
                stale.reason(),
                Map.of(
                        "fact", fact.id().toString(),
                        "revision", fact.revision(),
                        "value", fact.value(),
                        "status", fact.status().code()));
    }

    private static Problem missed(EditsMissed missed) {
        return Problem.special(
                "edits-missed",
                HttpStatus.CONFLICT,
                "The text has moved on",
                "Others have edited this text since. Nothing was stored; carry your edits over theirs, or send rebase.",
                ManuscriptApi.problem(missed.missed()));
    }

    private static Problem collision() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "Somebody changed the same thing at the same moment. Nothing was changed; send the request again.");
    }

    /** What the framework found wrong with a request: unknown address, method, content type. Its words stay inside. */
    private static Problem standard(ErrorResponse answer) {
        HttpStatus status = HttpStatus.resolve(answer.getStatusCode().value());
        if (status == null || status.is5xxServerError()) {
            return INTERNAL;
        }
        return Problem.of(
                status,
                switch (status) {
                    case NOT_FOUND -> "There is nothing at this address.";
                    case METHOD_NOT_ALLOWED -> "This address does not take this method.";
                    case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, with the header Content-Type: application/json.";
                    case NOT_ACCEPTABLE -> "The answer is JSON; the Accept header does not allow it.";
                    case CONTENT_TOO_LARGE -> TOO_LARGE.detail();
                    default -> "The request cannot be understood.";
                });
    }
}
