package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom keeps beside a fact; readers never see it.
 *
 * @param reviewBy the day by which somebody should look at it again, if any
 * @param notes for colleagues; may be empty
 */
public record Care(@Nullable LocalDate reviewBy, String notes) {}
