package org.colophon.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Topic;
import org.colophon.article.ui.EditorContext;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.ArticleSearch;
import org.colophon.search.RelatedArticles;
import org.colophon.search.RelatedCandidate;
import org.colophon.search.RelatedChoice;
import org.colophon.search.RelatedChoices;
import org.colophon.search.SearchHit;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/**
 * What is related, and why each stands where it does: the first four are shown to readers. Pin, move, set an end, exclude,
 * and take back any of it.
 */
class RelatedList extends Div implements RelatedEntry.Deeds {

    private static final int READERS_SEE = 4;
    private static final int SHOWN = 10;

    private final RelatedArticles related;
    private final RelatedChoices choices;
    private final ArticleSearch search;
    private final PublishedArticles published;
    private final Articles articles;
    private final Newsroom newsroom;
    private final EditorContext editor;
    private final Div done = new Div();
    private final Div content = new Div();
    private final Map<ArticleId, RelatedEntry> entries = new HashMap<>();

    RelatedList(
            RelatedArticles related,
            RelatedChoices choices,
            ArticleSearch search,
            PublishedArticles published,
            Articles articles,
            Newsroom newsroom,
            EditorContext editor) {
        this.related = related;
        this.choices = choices;
        this.search = search;
        this.published = published;
        this.articles = articles;
        this.newsroom = newsroom;
        this.editor = editor;
        content.addClassName("entries");
        done.getElement().setAttribute("role", "status");
        done.addClassName("hint");
        add(done, content);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        entries.clear();
        List<RelatedCandidate> candidates = candidates();
        Paragraph hint = new Paragraph(
                candidates.isEmpty()
                        ? "Nothing is related yet: related articles are chosen among those that are published."
                        : "Readers are offered the first four.");
        hint.addClassName("hint");
        content.add(hint);
        int pins = (int) candidates.stream().filter(RelatedCandidate::pinned).count();
        OrderedList list = new OrderedList();
        list.addClassName("entry-list");
        for (int i = 0; i < candidates.size(); i++) {
            RelatedCandidate candidate = candidates.get(i);
            RelatedEntry entry =
                    new RelatedEntry(candidate, i < READERS_SEE, newsroom, editor.mayChange() ? this : null, i, pins);
            entries.put(candidate.article().id(), entry);
            list.add(entry);
        }
        content.add(list);
        if (editor.mayChange()) {
            content.add(pinAnother());
        }
        showExcluded();
    }

    private List<RelatedCandidate> candidates() {
        Article article = editor.article();
        if (article.live()) {
            return related.candidates(article.id(), SHOWN);
        }
        Draft draft = articles.draft(article.id());
        return related.candidatesFor(
                draft.manuscript().texts().headline(),
                draft.manuscript().texts().standfirst(),
                draft.manuscript().texts().body(),
                article.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::name, (one, other) -> one)),
                article.id(),
                article.language(),
                SHOWN);
    }

    private ComboBox<PublishedSummary> pinAnother() {
        ComboBox<PublishedSummary> find = new ComboBox<>("Pin another article");
        find.setPlaceholder("Type to search what is published");
        find.setWidthFull();
        find.setItemsPageable((Pageable page, String text) -> page.getOffset() > 0 || text.isBlank()
                ? List.of()
                : search.search(text, null, 20).hits().stream()
                        .map(SearchHit::article)
                        .filter(other -> !other.id().equals(editor.id()))
                        .toList());
        find.setItemLabelGenerator(PublishedSummary::headline);
        find.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                pin(change.getValue());
            }
        });
        return find;
    }

    private void showExcluded() {
        List<ArticleId> excluded = choices.choices(editor.id()).stream()
                .filter(choice -> !choice.pinned())
                .map(RelatedChoice::other)
                .toList();
        if (excluded.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("entry-list");
        published.summaries(excluded).forEach(other -> {
            Span name = new Span(other.headline());
            name.addClassName("what");
            Button back = new Button("Allow again", click -> clear(other));
            back.setAriaLabel("Allow “" + other.headline() + "” again");
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            back.setEnabled(editor.mayChange());
            list.add(new ListItem(name, back));
        });
        content.add(new H3("Never shown with this article"), list);
    }

    @Override
    public void pin(PublishedSummary other) {
        attempt(() -> choices.pin(editor.id(), other.id()), "“" + other.headline() + "” is pinned.", null, other.id());
    }

    @Override
    public void unpin(PublishedSummary other) {
        attempt(
                () -> choices.clear(editor.id(), other.id()),
                "“" + other.headline() + "” is no longer pinned.",
                () -> choices.pin(editor.id(), other.id()),
                other.id());
    }

    @Override
    public void move(PublishedSummary other, int places) {
        attempt(
                () -> choices.movePin(editor.id(), other.id(), places),
                "“" + other.headline() + "” has moved.",
                null,
                other.id());
    }

    @Override
    public void until(RelatedCandidate candidate) {
        PublishedSummary other = candidate.article();
        EntryDialog dialog = new EntryDialog("Until when it is pinned");
        DateTimePicker until = new DateTimePicker("Until (empty: it stays)");
        until.setLocale(Locale.UK);
        until.setDatePlaceholder("Date");
        until.setTimePlaceholder("Time");
        until.setDateAriaLabel("Until, date");
        until.setTimeAriaLabel("Until, time");
        if (candidate.pinEndsAt() != null) {
            until.setValue(LocalDateTime.ofInstant(candidate.pinEndsAt(), newsroom.zone()));
        }
        dialog.add("endsAt", until);
        dialog.open("Save", () -> {
            LocalDateTime end = until.getValue();
            choices.endPin(
                    editor.id(),
                    other.id(),
                    end == null ? null : end.atZone(newsroom.zone()).toInstant());
            refresh();
        });
    }

    @Override
    public void exclude(RelatedCandidate candidate) {
        PublishedSummary other = candidate.article();
        attempt(
                () -> choices.exclude(editor.id(), other.id()),
                "“" + other.headline() + "” is never shown here.",
                () -> {
                    choices.clear(editor.id(), other.id());
                    if (candidate.pinned()) {
                        choices.pin(editor.id(), other.id());
                        choices.endPin(editor.id(), other.id(), candidate.pinEndsAt());
                    }
                },
                other.id());
    }

    private void clear(PublishedSummary other) {
        attempt(
                () -> choices.clear(editor.id(), other.id()),
                "“" + other.headline() + "” is allowed again.",
                null,
                other.id());
    }

    /** @param undo takes it back, or null where the list itself offers that @param about where to go on by keys */
    private void attempt(Runnable deed, String said, @Nullable Runnable undo, ArticleId about) {
        done.removeAll();
        try {
            deed.run();
        } catch (BadInput | NotFound e) {
            Notice.problem(String.valueOf(e.getMessage()));
            refresh();
            return;
        }
        refresh();
        done.add(new Span(said + " "));
        Button back = new Button("Undo", click -> {
            if (undo != null) {
                attempt(undo, "Taken back.", null, about);
            }
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        if (undo != null) {
            done.add(back);
        }
        RelatedEntry entry = entries.get(about);
        if (entry != null) {
            entry.focusTools();
        } else if (undo != null) {
            back.focus();
        }
    }
}
