package org.colophon.record;

/** What a record says happened. */
public enum RecordKind {
    /** A version was published. */
    PUBLISHED("published"),
    /** Readers do not see the version any more. */
    RETRACTED("retracted"),
    /** A passage was removed from a version that had been published, so its text has another digest now. */
    TEXT_REMOVED("text-removed");

    private final String code;

    RecordKind(String code) {
        this.code = code;
    }

    /** The value of {@code kind} in the document. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when there is none with this code */
    static RecordKind of(String code) {
        for (RecordKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of record: " + code);
    }
}
