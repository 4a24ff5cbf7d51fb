package org.colophon.article.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.colophon.article.FactOffer;
import org.jspecify.annotations.Nullable;

/**
 * An editor of one of a manuscript's texts. The text itself stays in the browser and in the database; the view never
 * holds it. Editors are read-only until the {@link ManuscriptSession} around them has filled them.
 */
@NpmPackage(value = "@codemirror/state", version = "6.7.6")
@NpmPackage(value = "@codemirror/view", version = "6.43.15")
@NpmPackage(value = "@codemirror/commands", version = "6.11.1")
@NpmPackage(value = "@codemirror/language", version = "6.13.1")
@NpmPackage(value = "@codemirror/search", version = "6.7.2")
@NpmPackage(value = "@codemirror/lang-markdown", version = "6.5.2")
@NpmPackage(value = "@codemirror/autocomplete", version = "6.20.4")
abstract class TextSurface extends Component implements Focusable<TextSurface> {

    /**
     * A source that the text can cite with {@code [@key]}.
     *
     * @param key the article's own key for it
     * @param title what an editor calls it
     */
    record Source(String key, String title) {}

    private @Nullable EditorContext editor;
    private @Nullable WritingHelp help;
    private List<TextMark> marks = List.of();
    private Consumer<String> onMark = id -> {};
    private Runnable onSelection = () -> {};

    TextSurface(String text, String label) {
        getElement().setAttribute("text", text);
        getElement().setAttribute("label", label);
    }

    /** Says whom to ask while somebody writes. */
    void setHelp(WritingHelp help, EditorContext editor) {
        this.help = help;
        this.editor = editor;
    }

    /** Says who hears when somebody goes to a mark, and when the keys for the selection are pressed. */
    void setMarkListeners(Consumer<String> chosen, Runnable selection) {
        onMark = chosen;
        onSelection = selection;
    }

    @ClientCallable
    void markChosen(String id) {
        onMark.accept(id);
    }

    @ClientCallable
    void remarkOnSelection() {
        onSelection.run();
    }

    /** Replaces the passages that are underlined. Nothing is sent where they are what they were. */
    void setMarks(List<TextMark> marks) {
        if (!marks.equals(this.marks)) {
            this.marks = List.copyOf(marks);
            getElement()
                    .setPropertyList(
                            "marks",
                            marks.stream()
                                    .map(mark -> new Marked(mark.id(), mark.from(), mark.passage(), mark.label()))
                                    .toList());
        }
    }

    /** What the browser is told of a mark. */
    record Marked(String id, int from, String passage, String label) {}

    /** Brings a mark into view and puts the cursor there. */
    void showMark(String id) {
        getElement().callJsFunction("showMark", id);
    }

    /** Whether this text has that mark. */
    boolean hasMark(String id) {
        return marks.stream().anyMatch(mark -> mark.id().equals(id));
    }

    @ClientCallable
    List<WritingHelp.Format> factFormats(String key) {
        return help().formats(editor(), key);
    }

    @ClientCallable
    List<WritingHelp.Known> findKnown(String thing, String words) {
        return mayChange() ? help().find(editor(), thing(thing), words) : List.of();
    }

    @ClientCallable
    String useKnown(String thing, String id) {
        return mayChange() ? help().use(editor(), thing(thing), id) : "";
    }

    /** @param place the browser's number for where the passage stands, whatever is typed meanwhile */
    @ClientCallable
    int makeFact(int place, String passage, String before) {
        return mayChange()
                ? help().make(editor(), passage, before, key -> getElement().callJsFunction("factMade", place, key))
                : 0;
    }

    @ClientCallable
    void openFact(String key) {
        if (mayChange()) {
            help().open(editor(), key);
        }
    }

    /** Selects a stretch of the text, counted in UTF-16 units, shows it and focuses the field. */
    void select(int from, int length) {
        getElement().callJsFunction("select", from, length);
    }

    private WritingHelp help() {
        return Objects.requireNonNull(help, "the view gives it");
    }

    private EditorContext editor() {
        return Objects.requireNonNull(editor, "the view gives it");
    }

    private boolean mayChange() {
        return editor().mayChange();
    }

    private static WritingHelp.Thing thing(String code) {
        return code.equals("source") ? WritingHelp.Thing.SOURCE : WritingHelp.Thing.FACT;
    }

    /** Whether nobody may type here. */
    boolean isReadOnly() {
        return getElement().hasAttribute("readonly");
    }

    void setReadOnly(boolean readOnly) {
        getElement().setAttribute("readonly", readOnly);
    }

    /** Says which language the text is in, for the browser's spelling check and for counting words. */
    void setLanguage(Locale language) {
        getElement().setAttribute("lang", language.toLanguageTag());
    }

    /** Replaces what completion offers after two opening braces; a key in the text that is not here shows as unknown. */
    void setFacts(List<FactOffer> facts) {
        getElement().setPropertyList("facts", facts);
    }

    /** Replaces what completion offers after {@code [@}. A key in the text that is not here shows as unknown. */
    void setSources(List<Source> sources) {
        getElement().setPropertyList("sources", sources);
    }
}
