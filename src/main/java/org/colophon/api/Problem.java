package org.colophon.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What the API says when something does not work: a problem document as RFC 9457 describes it.
 *
 * @param type {@code about:blank} where the status says it all, otherwise a {@code urn:colophon:problem:…}
 * @param detail a sentence for people
 * @param more members beyond the standard ones, such as {@code field} or {@code findings}
 */
record Problem(String type, HttpStatus status, String title, String detail, Map<String, Object> more) {

    private static final String KIND = "urn:colophon:problem:";

    Problem {
        more = Map.copyOf(more);
    }

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status, status.getReasonPhrase(), detail, Map.of());
    }

    /** Something in the request cannot be taken. @param field its name, with dots and indexes such as facts[2].value */
    static Problem input(String field, String detail) {
        return new Problem(
                KIND + "input",
                HttpStatus.UNPROCESSABLE_CONTENT,
                "This cannot be taken as it is",
                detail,
                Map.of("field", field));
    }

    static Problem special(String kind, HttpStatus status, String title, String detail, Map<String, Object> more) {
        return new Problem(KIND + kind, status, title, detail, more);
    }

    /** The members in the order in which they are written. */
    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status.value());
        members.put("detail", detail);
        more.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }
}
