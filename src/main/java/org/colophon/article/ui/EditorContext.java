package org.colophon.article.ui;

import java.util.function.Consumer;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Finding;
import org.colophon.manuscript.text.TextName;

/** The open editor, as panels and actions see it. Belongs to one view of one person. */
public interface EditorContext {

    /** The article that is open. */
    ArticleId id();

    /** The article as last read. */
    Article article();

    /** Whether the person may change it. Panels show themselves read-only otherwise. */
    boolean mayChange();

    /** Puts text at the cursor of the body, such as {@code {{contract-value}}}. */
    void insert(String text);

    /** Asks for the fact that these words of the body state. @param at where they stood when they were read */
    void makeFact(String words, int at);

    /** Tells the editor that facts, sources or the like have changed: preview, completion and checks follow. */
    void changed();

    /** Makes the panels anew that somebody opens next, because one feature's panel changed what another one shows. */
    void panelsChanged();

    /** Reads the article again after its state has changed, for instance by publishing. */
    void reload();

    /** Shows the field or panel with this name: see {@link org.colophon.article.Finding#place()}. */
    void goTo(String place);

    /** Selects a stretch of a text, brings it into view and puts the keyboard there. Counted in UTF-16 units. */
    void show(TextName text, int from, int length);

    /** Shows where a finding is settled: its passage, else the fact or source in its panel, else the field or panel. */
    void show(Finding finding);

    /**
     * Runs an action that needs the newest text, once everything on screen is stored. Where it cannot be stored the
     * person is told why and the action does not run.
     */
    void whenStored(Runnable action);

    /** Has the text stored, and takes what is selected in it. Where nothing is selected the person is told so. */
    void whenSelected(Consumer<EditorSelection> action);

    /** Asks all panels anew for their marks in the text and the names of their tabs. */
    void marksChanged();

    /** Shows a panel's mark in the text: see {@link EditorPanel#marks}. */
    void showMark(String id);
}
