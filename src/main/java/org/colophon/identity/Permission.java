package org.colophon.identity;

/** One thing a person may do. Roles are sets of these; services ask for these, never for a role. */
public enum Permission {
    /** Take part in the discussion below an article. */
    COMMENT,
    /** Enter the newsroom and read what is being written. */
    NEWSROOM,
    /** Write articles: one's own, and those one is assigned to or bylined on. */
    WRITE,
    /** Change any article, sections, topics and standing pages. */
    EDIT,
    /** Publish. */
    PUBLISH,
    /** Sign for what is said about AI. */
    SIGN_OFF,
    /** Decide the newsroom's policy on AI. */
    SET_POLICY,
    /** Remove and restore comments. */
    MODERATE,
    /** Manage people and settings, import and export. */
    ADMINISTER
}
