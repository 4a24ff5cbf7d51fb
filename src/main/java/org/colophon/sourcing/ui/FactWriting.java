package org.colophon.sourcing.ui;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.WritingHelp;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Notice;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.ArticleSourcing;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactFilter;
import org.colophon.sourcing.FactId;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Recognised;
import org.colophon.sourcing.Recognition;
import org.colophon.sourcing.SourceId;
import org.colophon.sourcing.Sources;
import org.colophon.sourcing.Sourcing;
import org.springframework.stereotype.Component;

/** Facts and sources while somebody writes: what can be completed, and the way from a passage to a fact. */
@Component
class FactWriting implements WritingHelp {

    private static final int OFFERED = 8;
    private static final int LOOKED_AT = 40;
    private static final int LONGEST = 4_000;

    private final Sourcing sourcing;
    private final Facts facts;
    private final Sources sources;
    private final List<FactChangeGuard> guards;

    FactWriting(Sourcing sourcing, Facts facts, Sources sources, List<FactChangeGuard> guards) {
        this.sourcing = sourcing;
        this.facts = facts;
        this.sources = sources;
        this.guards = guards;
    }

    @Override
    public List<Format> formats(EditorContext editor, String key) {
        List<ArticleFact> used = sourcing.facts(editor.id());
        ArticleSourcing printed = new ArticleSourcing(used, sourcing.sources(editor.id()), language(editor));
        return used.stream()
                .filter(use -> use.key().equals(key))
                .flatMap(use -> printed.forms(use).entrySet().stream())
                .map(form -> new Format(form.getKey().code(), form.getKey().title(), form.getValue()))
                .toList();
    }

    @Override
    public List<Known> find(EditorContext editor, Thing thing, String words) {
        if (words.isBlank()) {
            return List.of();
        }
        if (thing == Thing.SOURCE) {
            Set<SourceId> used = sourcing.sources(editor.id()).stream()
                    .map(use -> use.source().id())
                    .collect(Collectors.toSet());
            return sources.find(words, null, LOOKED_AT).items().stream()
                    .filter(source -> !used.contains(source.id()))
                    .limit(OFFERED)
                    .map(source -> new Known(source.id().toString(), source.title(), source.publisher()))
                    .toList();
        }
        Set<FactId> used =
                sourcing.facts(editor.id()).stream().map(use -> use.fact().id()).collect(Collectors.toSet());
        return facts.find(FactFilter.ALL.withText(words), null, LOOKED_AT).items().stream()
                .filter(fact -> !used.contains(fact.id()))
                .limit(OFFERED)
                .map(fact -> new Known(
                        fact.id().value().toString(), fact.label(), FactPrinter.print(fact, language(editor))))
                .toList();
    }

    @Override
    public String use(EditorContext editor, Thing thing, String id) {
        try {
            UUID known = UUID.fromString(id);
            String key = thing == Thing.FACT
                    ? sourcing.useFact(editor.id(), new FactId(known), "").key()
                    : sourcing.useSource(editor.id(), new SourceId(known), "").key();
            editor.changed();
            editor.panelsChanged();
            return key;
        } catch (BadInput | NotFound problem) {
            Notice.problem(String.valueOf(problem.getMessage()));
            return "";
        }
    }

    @Override
    public int make(EditorContext editor, String passage, String before, Consumer<String> made) {
        if (passage.isBlank() || passage.length() > LONGEST) {
            Notice.problem("Select the words that the fact is to print, 4,000 characters at most.");
            return 0;
        }
        Recognised read = Recognition.in(language(editor)).whole(passage, before);
        List<Fact> same = facts.saying(read.stated(), OFFERED);
        Runnable anew = () -> FactDialog.make(
                sourcing, editor, sourcing.sources(editor.id()), read.stated(), fact -> done(editor, fact, made));
        if (same.isEmpty()) {
            anew.run();
        } else {
            SameFactDialog.open(same, language(editor), fact -> done(editor, used(editor, fact), made), anew);
        }
        return Math.max(0, -read.from());
    }

    @Override
    public void open(EditorContext editor, String key) {
        List<ArticleSource> known = sourcing.sources(editor.id());
        sourcing.facts(editor.id()).stream()
                .filter(use -> use.key().equals(key))
                .findFirst()
                .ifPresentOrElse(
                        use -> FactDialog.change(
                                sourcing,
                                editor,
                                known,
                                use,
                                facts.uses(use.fact().id()),
                                guards,
                                editor::changed),
                        () -> Notice.problem("This article has no fact with the key " + key + "."));
    }

    private ArticleFact used(EditorContext editor, Fact fact) {
        return sourcing.facts(editor.id()).stream()
                .filter(use -> use.fact().id().equals(fact.id()))
                .findFirst()
                .orElseGet(() -> sourcing.useFact(editor.id(), fact.id(), ""));
    }

    private static void done(EditorContext editor, ArticleFact fact, Consumer<String> made) {
        editor.changed();
        made.accept(fact.key());
    }

    private static String language(EditorContext editor) {
        return editor.article().language();
    }
}
