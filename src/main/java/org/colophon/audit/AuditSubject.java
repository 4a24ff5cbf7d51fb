package org.colophon.audit;

/**
 * What something was done to, as it was called then.
 *
 * @param kind such as {@code article}, in kebab case
 * @param id by which the feature knows it; may be empty
 * @param label its name at that time, never its text; cut after 300 characters
 * @param link where to see it, below {@code /newsroom/} and without that, such as {@code articles/0192…}; may be empty
 */
public record AuditSubject(String kind, String id, String label, String link) {

    private static final int LABEL_MAX = 300;

    /** The newsroom as a whole. */
    public static final AuditSubject NEWSROOM = new AuditSubject("newsroom", "", "The newsroom", "");

    public AuditSubject {
        label = label.length() > LABEL_MAX ? label.substring(0, LABEL_MAX - 1) + "…" : label;
    }

    /** Something without a screen of its own. */
    public AuditSubject(String kind, String id, String label) {
        this(kind, id, label, "");
    }
}
