package org.colophon.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
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
import org.colophon.shared.ui.IconButton;
import org.springframework.data.domain.Pageable;

/** The computed list with reasons: the first four are shown to readers. Pin, exclude, undo either. */
class RelatedList extends Div {

    private static final int READERS_SEE = 4;
    private static final int SHOWN = 10;

    private final RelatedArticles related;
    private final RelatedChoices choices;
    private final ArticleSearch search;
    private final PublishedArticles published;
    private final Articles articles;
    private final EditorContext editor;

    RelatedList(
            RelatedArticles related,
            RelatedChoices choices,
            ArticleSearch search,
            PublishedArticles published,
            Articles articles,
            EditorContext editor) {
        this.related = related;
        this.choices = choices;
        this.search = search;
        this.published = published;
        this.articles = articles;
        this.editor = editor;
        addClassName("entries");
        refresh();
    }

    private void refresh() {
        removeAll();
        List<RelatedCandidate> candidates = candidates();
        Paragraph hint = new Paragraph(
                candidates.isEmpty()
                        ? "Nothing is related yet: related articles are chosen among those that are published."
                        : "Readers are offered the first four.");
        hint.addClassName("hint");
        add(hint);
        OrderedList list = new OrderedList();
        list.addClassName("entry-list");
        for (int i = 0; i < candidates.size(); i++) {
            list.add(entry(candidates.get(i), i < READERS_SEE));
        }
        add(list);
        if (editor.mayChange()) {
            add(pinAnother());
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
                article.topics().stream().map(Topic::slug).collect(Collectors.toSet()),
                article.id(),
                article.language(),
                SHOWN);
    }

    private ListItem entry(RelatedCandidate candidate, boolean shown) {
        PublishedSummary other = candidate.article();
        Anchor link = new Anchor(other.path(), other.headline());
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        Span reason = new Span(candidate.pinned() ? "Pinned" : candidate.reason());
        reason.addClassName("from");
        Span score = new Span("Score %.2f".formatted(candidate.parts().total()));
        score.addClassName("key");
        Div what = new Div(link, reason, score);
        what.addClassName("what");
        ListItem item = new ListItem(what);
        item.getElement().setAttribute("data-shown", String.valueOf(shown));
        if (editor.mayChange()) {
            Div tools = new Div(
                    candidate.pinned()
                            ? new IconButton(VaadinIcon.UNLINK, "Unpin " + other.headline(), () -> clear(other.id()))
                            : new IconButton(VaadinIcon.PIN, "Pin " + other.headline(), () -> pin(other.id())),
                    new IconButton(VaadinIcon.BAN, "Never show " + other.headline(), () -> exclude(other.id())));
            tools.addClassName("tools");
            item.add(tools);
        }
        return item;
    }

    private ComboBox<PublishedSummary> pinAnother() {
        ComboBox<PublishedSummary> find = new ComboBox<>("Pin another article");
        find.setPlaceholder("Type to search what is published");
        find.setItemsPageable((Pageable page, String text) -> page.getOffset() > 0 || text.isBlank()
                ? List.of()
                : search.search(text, null, 20).hits().stream()
                        .map(SearchHit::article)
                        .toList());
        find.setItemLabelGenerator(PublishedSummary::headline);
        find.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                pin(change.getValue().id());
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
            Button back = new Button("Allow again", click -> clear(other.id()));
            back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            back.setEnabled(editor.mayChange());
            list.add(new ListItem(name, back));
        });
        add(new H3("Never shown with this article"), list);
    }

    private void pin(ArticleId other) {
        choices.pin(editor.id(), other);
        refresh();
    }

    private void exclude(ArticleId other) {
        choices.exclude(editor.id(), other);
        refresh();
    }

    private void clear(ArticleId other) {
        choices.clear(editor.id(), other);
        refresh();
    }
}
