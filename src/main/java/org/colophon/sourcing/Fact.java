package org.colophon.sourcing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the newsroom knows: one value with where it comes from, used by articles under keys of their own.
 *
 * @param label what it is, in a few words
 * @param stated what it says
 * @param evidence where it comes from
 * @param verification what the newsroom thinks of it
 * @param care what is kept beside it
 * @param trace who made and changed it
 */
public record Fact(
        FactId id, String label, Stated stated, Evidence evidence, Verification verification, Care care, Trace trace) {

    /** What sort of thing it states. */
    public FactKind kind() {
        return stated.kind();
    }

    /** The value in machine form; see {@link FactKind}. */
    public String value() {
        return stated.value();
    }

    /** The code of a {@link Qualifier} or other words; may be empty. */
    public String qualifier() {
        return stated.qualifier();
    }

    /** Currency, what is counted, or the speaker; may be empty. */
    public String unit() {
        return stated.unit();
    }

    /** The day for which it holds, if known. */
    public @Nullable LocalDate asOf() {
        return stated.asOf();
    }

    /** Where it comes from, if recorded. */
    public @Nullable SourceId source() {
        return evidence.source();
    }

    /** What the newsroom thinks of it. */
    public FactStatus status() {
        return verification.status();
    }

    /** Counts every change, from 1. */
    public long revision() {
        return trace.revision();
    }

    /** Whether its value is one of its kind, as every entry's is; rows from elsewhere may hold anything. */
    public boolean fitsItsKind() {
        return FactPrinter.fits(stated);
    }

    /** Whether somebody verified what he or she had entered: allowed, but a second person is better. */
    public boolean verifiedByItsAuthor() {
        return status() == FactStatus.VERIFIED
                && verification.by() != null
                && verification.by().equals(trace.statedBy());
    }
}
