package org.colophon.testing;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.shared.BadInput;

/**
 * Says which field of an input was refused.
 *
 * <pre>{@code assertThat(Refused.field(() -> new Slug("No!"))).isEqualTo("slug");}</pre>
 */
public final class Refused {

    private Refused() {}

    /** The field that the {@link BadInput} names; fails when nothing was refused. */
    public static String field(ThrowingCallable work) {
        BadInput refusal = catchThrowableOfType(BadInput.class, work);
        return Objects.requireNonNull(refusal, "expected a BadInput, but it was taken")
                .field();
    }
}
