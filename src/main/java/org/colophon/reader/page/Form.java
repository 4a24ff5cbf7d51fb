package org.colophon.reader.page;

import java.util.List;
import java.util.Map;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is shown: what was entered, and what was wrong with it.
 *
 * @param token against forgery, for the hidden field {@code _csrf}
 * @param values by field name; never a password
 * @param errors sentences by field name; the empty name is for the form as a whole
 */
public record Form(String token, Map<String, String> values, Map<String, String> errors) {

    public Form {
        values = Map.copyOf(values);
        errors = Map.copyOf(errors);
    }

    /** A form that nobody has sent yet. */
    public static Form fresh(String token, Map<String, String> values) {
        return new Form(token, values, Map.of());
    }

    /** A form that was sent and not taken. */
    public static Form refused(String token, Map<String, String> values, BadInput why) {
        return new Form(token, values, Map.of(why.field(), why.reason()));
    }

    /** A form that was not taken as a whole. */
    public static Form refused(String token, Map<String, String> values, String why) {
        return new Form(token, values, Map.of("", why));
    }

    /** What was entered in the field, empty at first. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was wrong with the field, or null. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** An error that belongs to none of these inputs and is shown above the form, or null. */
    public @Nullable String otherError(String... inputs) {
        for (Map.Entry<String, String> error : errors.entrySet()) {
            if (!List.of(inputs).contains(error.getKey())) {
                return error.getValue();
            }
        }
        return null;
    }
}
