package org.colophon.reader;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.HashMap;
import java.util.Map;
import org.colophon.reader.page.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Renders templates to bytes. Every template of a page takes its {@link Frame} and at most one thing more. */
@Component
class Views {

    private final TemplateEngine engine;

    Views(TemplateEngine engine) {
        this.engine = engine;
    }

    /** A page that is the same for everyone. */
    Output shared(String template, Frame frame, Object page) {
        return Output.of(HttpStatus.OK, Output.HTML, Output.SHARED, render(template, frame, page));
    }

    /** A page for the one person who asked. */
    Output personal(HttpStatus status, String template, Frame frame, Object page) {
        return Output.of(status, Output.HTML, Output.PRIVATE, render(template, frame, page));
    }

    /** A page that says what went wrong. */
    Output error(HttpStatus status, String template, Frame frame, Object page) {
        return Output.of(status, Output.HTML, Output.FLEETING, render(template, frame, page));
    }

    private byte[] render(String template, Frame frame, Object page) {
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("page", page);
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("pages/" + template + ".jte", model, output);
        return output.toByteArray();
    }
}
