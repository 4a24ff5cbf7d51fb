package org.colophon.identity;

import static org.colophon.identity.Permission.ADMINISTER;
import static org.colophon.identity.Permission.COMMENT;
import static org.colophon.identity.Permission.EDIT;
import static org.colophon.identity.Permission.MODERATE;
import static org.colophon.identity.Permission.NEWSROOM;
import static org.colophon.identity.Permission.PUBLISH;
import static org.colophon.identity.Permission.SET_POLICY;
import static org.colophon.identity.Permission.SIGN_OFF;
import static org.colophon.identity.Permission.WRITE;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody is in the newsroom. A person may have several; the table of who may do what is this file. */
public enum Role {
    READER("Reader", COMMENT),
    REPORTER("Reporter", COMMENT, NEWSROOM, WRITE),
    EDITOR("Editor", COMMENT, NEWSROOM, WRITE, EDIT, PUBLISH),
    STANDARDS_EDITOR("Standards editor", COMMENT, NEWSROOM, WRITE, EDIT, SIGN_OFF, SET_POLICY),
    MODERATOR("Moderator", COMMENT, NEWSROOM, MODERATE),
    ADMINISTRATOR("Administrator", COMMENT, NEWSROOM, WRITE, EDIT, PUBLISH, MODERATE, SET_POLICY, ADMINISTER);

    private final String title;
    private final Set<Permission> permissions;

    Role(String title, Permission... permissions) {
        this.title = title;
        this.permissions = Collections.unmodifiableSet(EnumSet.copyOf(List.of(permissions)));
    }

    /** The role's name on screen. */
    public String title() {
        return title;
    }

    /** What this role may do, unmodifiable. */
    public Set<Permission> permissions() {
        return permissions;
    }
}
