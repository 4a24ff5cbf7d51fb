package org.colophon.api;

import java.util.List;
import org.colophon.shared.BadInput;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a body that could not be read: no JSON at all, or a field that is unknown or misshapen. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Problem problem(HttpMessageNotReadableException error) {
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case BodyTooLarge large -> {
                    return Problems.TOO_LARGE;
                }
                case BadInput bad -> {
                    return Problem.input(bad.field(), bad.reason());
                }
                default -> {}
            }
        }
        if (error.getCause() instanceof UnrecognizedPropertyException unknown) {
            String field = path(unknown.getPath());
            return Problem.input(field, "There is no field “%s” here.".formatted(field));
        }
        if (error.getCause() instanceof DatabindException misshapen
                && !misshapen.getPath().isEmpty()) {
            return Problem.input(path(misshapen.getPath()), "The value does not have the form that this field takes.");
        }
        return Problem.of(HttpStatus.BAD_REQUEST, "The body is not a JSON object that can be read.");
    }

    private static String path(List<JacksonException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference reference : references) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getPropertyName());
            }
        }
        return path.toString();
    }
}
