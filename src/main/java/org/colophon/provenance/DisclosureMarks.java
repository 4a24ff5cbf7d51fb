package org.colophon.provenance;

import java.util.Optional;
import org.colophon.disclosure.DisclosureState;

/**
 * What machines are told for each state: one table, so that no two outputs contradict each other. An empty value means
 * that the mark is left out, because any value would claim more than is known. See {@code docs/disclosure.md}.
 */
public enum DisclosureMarks {
    HUMAN("human-only", "digitalCreation", "", ""),
    AI_ASSISTED(
            "ai-assisted",
            "compositeWithTrainedAlgorithmicMedia",
            "CompositeWithTrainedAlgorithmicMedia",
            "ai-modified"),
    AI_GENERATED("ai-assisted", "trainedAlgorithmicMedia", "TrainedAlgorithmicMedia", "ai-originated"),
    AI_ASSISTED_UNREVIEWED(
            "", "compositeWithTrainedAlgorithmicMedia", "CompositeWithTrainedAlgorithmicMedia", "ai-modified"),
    AI_GENERATED_UNREVIEWED("ai-autonomous", "trainedAlgorithmicMedia", "TrainedAlgorithmicMedia", "ai-originated"),
    AUTOMATED("", "algorithmicMedia", "AlgorithmicMedia", ""),
    UNDECLARED("", "", "", "");

    /** The vocabulary of IPTC; written with http, as its identifiers are. */
    public static final String IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/";

    private final String meta;
    private final String iptc;
    private final String schema;
    private final String mode;

    DisclosureMarks(String meta, String iptc, String schema, String mode) {
        this.meta = meta;
        this.iptc = iptc;
        this.schema = schema;
        this.mode = mode;
    }

    /** The marks of a state. */
    public static DisclosureMarks of(DisclosureState state) {
        return switch (state) {
            case HUMAN -> HUMAN;
            case AI_ASSISTED -> AI_ASSISTED;
            case AI_GENERATED -> AI_GENERATED;
            case AI_ASSISTED_UNREVIEWED -> AI_ASSISTED_UNREVIEWED;
            case AI_GENERATED_UNREVIEWED -> AI_GENERATED_UNREVIEWED;
            case AUTOMATED -> AUTOMATED;
            case UNDECLARED -> UNDECLARED;
        };
    }

    /** The value of {@code <meta name="ai-disclosure">}; empty to leave it out. */
    public String meta() {
        return meta;
    }

    /** The code in IPTC's vocabulary of digital source types, without its prefix. */
    public Optional<String> iptc() {
        return iptc.isEmpty() ? Optional.empty() : Optional.of(iptc);
    }

    /** The address of the same for JSON-LD: schema.org's where it has one. */
    public Optional<String> jsonLd() {
        return schema.isEmpty()
                ? iptc().map(code -> IPTC + code)
                : Optional.of("https://schema.org/" + schema + "DigitalSource");
    }

    /** The member {@code mode} of the HTTP header {@code AI-Disclosure}, if it has a word for this state. */
    public Optional<String> mode() {
        return mode.isEmpty() ? Optional.empty() : Optional.of(mode);
    }
}
