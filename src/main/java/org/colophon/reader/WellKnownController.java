package org.colophon.reader;

import java.nio.charset.StandardCharsets;
import org.colophon.record.RecordKeys;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines look for below {@code /.well-known}. */
@Controller
class WellKnownController {

    private static final MediaType KEY_SET = new MediaType("application", "jwk-set+json");

    /** A new key is known to everybody within this time of its first signature. */
    private static final String MINUTES = "public, max-age=300";

    private final RecordKeys keys;

    WellKnownController(RecordKeys keys) {
        this.keys = keys;
    }

    /** The public keys that verify the record, retired ones too. */
    @GetMapping("/.well-known/jwks.json")
    Output keys() {
        return Output.of(HttpStatus.OK, KEY_SET, MINUTES, keys.keySet().toJson().getBytes(StandardCharsets.UTF_8));
    }
}
