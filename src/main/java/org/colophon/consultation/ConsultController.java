package org.colophon.consultation;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.colophon.article.PreviewStyles;
import org.colophon.identity.LinkAttempts;
import org.colophon.identity.TooManyAttempts;
import org.colophon.shared.Digests;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page behind a link, and its form. Works without JavaScript, and has none. The secret is never logged. */
@Controller
class ConsultController {

    private static final Logger LOG = LoggerFactory.getLogger(ConsultController.class);
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private static final String OVER =
            "This link is no longer valid. Ask whoever sent it to you for a new one, if you need it.";

    private final ConsultLinks links;
    private final LinkAttempts attempts;
    private final TemplateEngine engine;
    private final PreviewStyles styles;
    private final Newsroom newsroom;

    ConsultController(
            ConsultLinks links, LinkAttempts attempts, TemplateEngine engine, PreviewStyles styles, Newsroom newsroom) {
        this.links = links;
        this.attempts = attempts;
        this.engine = engine;
        this.styles = styles;
        this.newsroom = newsroom;
    }

    @GetMapping("/consult/{secret}")
    ResponseEntity<byte[]> open(
            @PathVariable String secret,
            @RequestParam(required = false) @Nullable String changes,
            @RequestParam(required = false) @Nullable String answered,
            HttpServletRequest request) {
        String purpose = request.getHeader("Sec-Purpose");
        Caller caller = Caller.of(
                request.getMethod(),
                request.getHeader("User-Agent"),
                purpose == null ? request.getHeader("Purpose") : purpose);
        return answer(links.open(secret, caller, changes != null, answered != null), secret, request);
    }

    @PostMapping("/consult/{secret}")
    ResponseEntity<byte[]> send(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest request) {
        if (!SameSite.sent(request, newsroom)) {
            return words(HttpStatus.FORBIDDEN, "This came from another site, so it was not taken.");
        }
        attempts.sending(Digests.sha256(secret));
        return answer(links.answer(secret, verdict, words), secret, request);
    }

    private ResponseEntity<byte[]> answer(ConsultLinks.Outcome outcome, String secret, HttpServletRequest request) {
        return switch (outcome) {
            case ConsultLinks.Outcome.Shown shown -> page(HttpStatus.OK, shown.page());
            case ConsultLinks.Outcome.Refused refused -> page(HttpStatus.UNPROCESSABLE_CONTENT, refused.page());
            case ConsultLinks.Outcome.Kept kept ->
                ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/consult/" + secret + "?answered=1"))
                        .build();
            case ConsultLinks.Outcome.Over over -> words(HttpStatus.GONE, OVER);
            case ConsultLinks.Outcome.Unknown unknown -> {
                attempts.wrong(request.getRemoteAddr());
                yield words(HttpStatus.NOT_FOUND, "There is nothing behind this link. Check that it is complete.");
            }
        };
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooOften(TooManyAttempts tooMany) {
        return words(HttpStatus.TOO_MANY_REQUESTS, String.valueOf(tooMany.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> gone(NotFound version) {
        return words(HttpStatus.GONE, OVER);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> failed(Exception failure) {
        LOG.error("The page of a consultation failed", failure);
        return words(HttpStatus.INTERNAL_SERVER_ERROR, "That did not work. Try again in a moment.");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, ConsultPage page) {
        return html(status, "consult", page);
    }

    private ResponseEntity<byte[]> words(HttpStatus status, String words) {
        return html(status, "consult-closed", words);
    }

    private ResponseEntity<byte[]> html(HttpStatus status, String template, Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("page", page);
        model.put("styles", styles.addresses());
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("pages/" + template + ".jte", model, output);
        return ResponseEntity.status(status).contentType(HTML).body(output.toByteArray());
    }
}
