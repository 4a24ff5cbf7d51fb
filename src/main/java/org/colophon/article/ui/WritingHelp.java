package org.colophon.article.ui;

import java.util.List;
import java.util.function.Consumer;

/**
 * What the text surfaces ask for while somebody writes: what the newsroom knows and this article could print or cite, and
 * the dialogs of its facts. The feature that keeps facts and sources implements this. Every call belongs to one request
 * of the person in front of the editor.
 */
public interface WritingHelp extends EditorPart {

    /** What the newsroom has and an article can use. */
    enum Thing {
        FACT,
        SOURCE
    }

    /** A format that suits a fact. @param code as written after the bar. @param printed what it prints of that fact */
    record Format(String code, String title, String printed) {}

    /** Something that the article does not use yet. @param id names it in {@link #use} */
    record Known(String id, String name, String detail) {}

    /** The formats that suit the article's fact of this key; none where there is no such fact. */
    List<Format> formats(EditorContext editor, String key);

    /** A few that contain these words and that the article does not use. */
    List<Known> find(EditorContext editor, Thing thing, String words);

    /** Uses it in the article. @return the key under which it does; empty where it cannot be, and the person is told why */
    String use(EditorContext editor, Thing thing, String id);

    /**
     * Asks for the fact that a passage states.
     *
     * @param before what stands before the passage on its line
     * @param made takes the fact's key once there is one
     * @return how many characters before the passage belong to the fact, as "up to" in "up to $50 billion"
     */
    int make(EditorContext editor, String passage, String before, Consumer<String> made);

    /** Opens the fact of this key to be changed. */
    void open(EditorContext editor, String key);
}
