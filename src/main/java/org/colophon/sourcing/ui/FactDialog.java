package org.colophon.sourcing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colophon.article.ui.EditorContext;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Sourcing;
import org.colophon.sourcing.Stated;
import org.jspecify.annotations.Nullable;

/** Enters a new fact or changes one, for an article or at the fact desk. */
final class FactDialog {

    private FactDialog() {}

    /** A new fact of an article. */
    static void create(Sourcing sourcing, EditorContext editor, List<ArticleSource> sources, Runnable then) {
        ForArticle form = new ForArticle("New fact", editor, sources, null);
        form.dialog.open("Save", () -> {
            sourcing.addFact(editor.id(), form.entry());
            then.run();
        });
    }

    /** Asks for the rest of a fact whose value was read in the text. @param then takes it when it is stored */
    static void make(
            Sourcing sourcing,
            EditorContext editor,
            List<ArticleSource> sources,
            Stated read,
            Consumer<ArticleFact> then) {
        ForArticle form = new ForArticle("New fact", editor, sources, null);
        form.form.take(read);
        form.dialog.open("Save", () -> then.accept(sourcing.addFact(editor.id(), form.entry())));
    }

    /** A fact as an article uses it. @param articles how many use it */
    static void change(
            Sourcing sourcing,
            EditorContext editor,
            List<ArticleSource> sources,
            ArticleFact use,
            long articles,
            List<FactChangeGuard> guards,
            Runnable then) {
        ForArticle form = new ForArticle("Change fact", editor, sources, use);
        used(form.dialog, articles, 1);
        save(
                form.dialog,
                form::entry,
                use.fact(),
                guards,
                entry -> sourcing.changeFact(editor.id(), use.key(), entry),
                then);
    }

    /** A new fact that no article uses yet. */
    static void create(FactTools tools, Consumer<Fact> then) {
        AtDesk form = new AtDesk("New fact", tools, null);
        form.dialog.open("Save", () -> then.accept(tools.facts().add(form.entry())));
    }

    /** A fact, whatever articles use it. */
    static void change(FactTools tools, Fact fact, Runnable then) {
        AtDesk form = new AtDesk("Change fact", tools, fact);
        used(form.dialog, tools.facts().uses(fact.id()), 0);
        TextField why = form.dialog.text("why", "Why (for the history)", "");
        save(
                form.dialog,
                form::entry,
                fact,
                tools.guards(),
                entry -> tools.facts().change(fact.id(), fact.revision(), entry, why.getValue()),
                then);
    }

    /** The one place where a changed fact is stored. @param seen as the person has it on screen */
    private static void save(
            EntryDialog dialog,
            Supplier<FactEntry> form,
            Fact seen,
            List<FactChangeGuard> guards,
            Consumer<FactEntry> store,
            Runnable then) {
        dialog.openAsking("Save", close -> {
            FactEntry entry = form.get();
            FactEntry changed = entry.with(entry.details().withRevision(seen.revision()));
            FactChangeGuard.ask(guards, seen.id(), changed, () -> {
                store.accept(changed);
                close.run();
                then.run();
            });
        });
    }

    private static void used(EntryDialog dialog, long articles, int self) {
        if (articles > self) {
            dialog.note(new Paragraph((articles == 1 ? "1 article uses" : "%,d articles use".formatted(articles))
                    + " this fact. Drafts change with it; what is published stays as it is."));
        }
    }

    /** With the sources of an article, and the key by which it calls the fact. */
    private static final class ForArticle {

        private final EntryDialog dialog;
        private final FactForm form;
        private final ComboBox<ArticleSource> source = new ComboBox<>("Source");
        private final TextField key = new TextField("Key");

        ForArticle(String title, EditorContext editor, List<ArticleSource> sources, @Nullable ArticleFact use) {
            Fact fact = use == null ? null : use.fact();
            dialog = new EntryDialog(title);
            source.setItems(sources);
            source.setItemLabelGenerator(item -> item.source().title());
            source.setClearButtonVisible(true);
            source.setHelperText(sources.isEmpty() ? "Add sources in the Sources panel first." : null);
            if (fact != null && fact.source() != null) {
                source.setValue(new ArticleSourcing(List.of(), sources, "en").sourceOf(fact));
            }
            form = new FactForm(dialog, fact, editor.article().language(), () -> dialog.add("source", source));
            key.setValue(use == null ? "" : use.key());
            key.setHelperText("The text prints the fact by this key. Empty to make it from the label.");
            form.addRare(dialog.within("key", key));
        }

        FactEntry entry() {
            ArticleSource from = source.getValue();
            return form.entry(key.getValue(), from == null ? "" : from.key());
        }
    }

    /** With all sources of the newsroom. */
    private static final class AtDesk {

        private final EntryDialog dialog;
        private final FactForm form;
        private final ComboBox<Source> source;

        AtDesk(String title, FactTools tools, @Nullable Fact fact) {
            dialog = new EntryDialog(title);
            source = SourcePick.of(tools.sources());
            source.setLabel("Source");
            SourceId from = fact == null ? null : fact.source();
            if (from != null) {
                source.setValue(found(tools, from));
            }
            form = new FactForm(dialog, fact, tools.newsroom().language(), () -> dialog.add("source", source));
        }

        private static @Nullable Source found(FactTools tools, SourceId id) {
            try {
                return tools.sources().get(id);
            } catch (NotFound gone) {
                return null;
            }
        }

        FactEntry entry() {
            Source from = source.getValue();
            return form.entry("", from == null ? "" : from.id().toString());
        }
    }
}
