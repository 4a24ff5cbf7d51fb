package org.colophon.disclosure;

/**
 * Whether a label has to be shown, and the rule that says so. It states what a rule asks for, never that an article
 * complies with it.
 *
 * @param kind what follows
 * @param jurisdiction the code of the {@link Jurisdiction}, such as {@code EU}
 * @param rule the rule, such as {@code Regulation (EU) 2024/1689, Art. 50(4)}
 * @param reason why it leads to this, in one English sentence
 */
public record Verdict(Kind kind, String jurisdiction, String rule, String reason) {

    /** What can follow. */
    public enum Kind {
        /** The label must be shown. */
        LABEL_REQUIRED("Label required"),
        /** The rule exempts the text; the house shows the label all the same. */
        EXEMPT("Exempt, label shown by house policy"),
        /** No rule asks for a label. */
        VOLUNTARY("Voluntary");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }
}
