package org.colophon.identity;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an access token is for. A scope never gives anybody a right: it says which of the person's own rights the token
 * may use. Whatever stands in no scope (comments, people, settings, signing for what is said about AI) no token can do.
 */
public enum Scope {
    READ("read", "Read", "articles and manuscripts", Permission.NEWSROOM),
    WRITE("write", "Write", "start and change articles and their manuscripts", Permission.WRITE, Permission.EDIT),
    /** With {@link Permission#EDIT}, since people publish what they may change; but without writing. */
    PUBLISH("publish", "Publish", "make articles what readers see", Permission.PUBLISH, Permission.EDIT);

    private final String code;
    private final String title;
    private final String about;
    private final Permission needed;
    private final Set<Permission> permissions;

    Scope(String code, String title, String about, Permission needed, Permission... more) {
        this.code = code;
        this.title = title;
        this.about = about;
        this.needed = needed;
        // Whoever changes something is answered with how it then stands.
        EnumSet<Permission> all = EnumSet.of(Permission.NEWSROOM, needed);
        all.addAll(List.of(more));
        this.permissions = Collections.unmodifiableSet(all);
    }

    /** Its name in the API: {@code read}, {@code write}, {@code publish}. */
    public String code() {
        return code;
    }

    /** Its name on screen. */
    public String title() {
        return title;
    }

    /** What it is for, as the end of a sentence. */
    public String about() {
        return about;
    }

    /** What its person must be allowed to do to give it to a token. */
    public Permission needed() {
        return needed;
    }

    /** Which of its person's permissions it lets through, unmodifiable. */
    public Set<Permission> permissions() {
        return permissions;
    }

    /** The scope with this code. */
    static Optional<Scope> of(String code) {
        return List.of(values()).stream()
                .filter(scope -> scope.code.equals(code))
                .findFirst();
    }
}
