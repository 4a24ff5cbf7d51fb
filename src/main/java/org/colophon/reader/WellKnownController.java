package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.change.Subject;
import org.colophon.record.RecordKeys;
import org.colophon.shared.NotFound;
import org.colophon.site.Crawlers;
import org.colophon.site.RobotsText;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines look for below {@code /.well-known}. */
@Controller
class WellKnownController {

    private static final MediaType KEY_SET = new MediaType("application", "jwk-set+json");
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    /** A new key is known to everybody within this time of its first signature. */
    private static final String MINUTES = "public, max-age=300";

    private final RecordKeys keys;
    private final Crawlers crawlers;
    private final SecurityContact contact;

    WellKnownController(RecordKeys keys, Crawlers crawlers, SecurityContact contact) {
        this.keys = keys;
        this.crawlers = crawlers;
        this.contact = contact;
    }

    /** The public keys that verify the record, retired ones too. */
    @GetMapping("/.well-known/jwks.json")
    Output keys() {
        return Output.of(HttpStatus.OK, KEY_SET, MINUTES, keys.keySet().toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether text and data mining is reserved; not there as long as nobody has decided. */
    @GetMapping("/.well-known/tdmrep.json")
    Output textAndDataMining() {
        String rules = RobotsText.tdmReservation(crawlers.current().terms());
        if (rules.isEmpty()) {
            throw new NotFound("Nothing is said about text and data mining.");
        }
        return Output.shared(MediaType.APPLICATION_JSON, rules).showing(Subject.SITE);
    }

    /** Whom to tell of a weakness of this server; not there where nobody is named. */
    @GetMapping("/.well-known/security.txt")
    Output security() {
        return contact.text()
                .map(text -> Output.shared(TEXT, text))
                .orElseThrow(() -> new NotFound("Nobody is named here."));
    }

    /** Where programs that keep passwords send people. */
    @GetMapping("/.well-known/change-password")
    Output changePassword() {
        return new Output(HttpStatus.FOUND, Output.HTML, Output.FLEETING, new byte[0], "/account");
    }
}
