package org.colophon.article;

import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Something a {@link Check} found. Made by {@link CheckRule#found}.
 *
 * @param level how much it weighs; what the newsroom decided, once the checklist hands it out
 * @param code that of its {@link CheckRule}
 * @param message a sentence for people that says what to do
 * @param place which field or panel to go to: {@code headline}, {@code standfirst}, {@code body}, {@code slug},
 *     {@code section}, {@code facts}, {@code sources}, {@code disclosure}
 * @param key the article's key of the fact or source that it is about, or null
 * @param passage where in the texts it stands, in the version that was checked, or null
 * @param link page of the newsroom where it is looked into, relative to the newsroom's address; null where the editor is
 */
public record Finding(
        Level level,
        String code,
        String message,
        String place,
        @Nullable String key,
        Authorship.@Nullable Place passage,
        @Nullable String link) {

    /** How much a finding weighs. */
    public enum Level implements Coded {
        /** Must be settled before publishing. */
        REQUIRED("Required"),
        /** Worth a look; publishing goes ahead. */
        RECOMMENDED("Recommended"),
        /** Not looked for. */
        OFF("Off");

        private final String title;

        Level(String title) {
            this.title = title;
        }

        /** The name in the API and the database. */
        @Override
        public String code() {
            return Coded.name(this);
        }

        /** The name on screen. */
        public String title() {
            return title;
        }
    }

    /** The same with another weight. */
    public Finding as(Level other) {
        return new Finding(other, code, message, place, key, passage, link);
    }

    /** The same with the page of the newsroom where it is looked into. */
    public Finding on(String page) {
        return new Finding(level, code, message, place, key, passage, page);
    }

    /** The same with the article's key of the fact or source that it is about. */
    public Finding about(String ofFactOrSource) {
        return new Finding(level, code, message, place, ofFactOrSource, passage, link);
    }

    /** The same with where it stands. @param from in UTF-16 units */
    public Finding at(TextName text, int from, int length) {
        return at(new Authorship.Place(text, from, length));
    }

    /** The same with where it stands. @param stretch null where that is not known */
    public Finding at(Authorship.@Nullable Place stretch) {
        return new Finding(level, code, message, place, key, stretch, link);
    }
}
