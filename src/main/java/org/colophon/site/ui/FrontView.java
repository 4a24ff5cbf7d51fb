package org.colophon.site.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.search.ArticleSearch;
import org.colophon.search.SearchHit;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.colophon.shared.ui.Unsaved;
import org.colophon.site.FrontPlaces;

/** What stands first on the front page: a lead and up to five more, and below them what fills up by itself. */
@Route("front")
@PageTitle("Front page")
@Menu(title = "Front page", order = 9, icon = "vaadin:newspaper")
@RolesAllowed("PUBLISH")
@CssImport("./site/site.css")
class FrontView extends Div implements BeforeLeaveObserver {

    private static final int OFFERED = 12;

    private final FrontPlaces places;
    private final PublishedArticles published;
    private final ArticleSearch search;
    private final Newsroom newsroom;
    private final OrderedList rows = new OrderedList();
    private final Paragraph none = new Paragraph("Nothing is chosen: the newest article leads.");
    private final TextField words = new TextField("Find an article");
    private final UnorderedList offers = new UnorderedList();
    private final Span status = new Span();
    private final Button discard = new Button("Discard changes", click -> load());
    private final Button save = new Button("Save", click -> save());
    private FrontDraft draft;

    FrontView(FrontPlaces places, PublishedArticles published, ArticleSearch search, Newsroom newsroom) {
        this.places = places;
        this.published = published;
        this.search = search;
        this.newsroom = newsroom;
        this.draft = new FrontDraft(places.edition(), published);
        addClassNames("page", "front-choice");
        Anchor page = new Anchor("/", "Open the front page");
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        Div head = new Div(new H1("Front page"), page);
        head.addClassName("page-head");
        rows.addClassName("simple-rows");
        offers.addClassName("simple-rows");
        words.setWidthFull();
        words.setMaxLength(200);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> offer());
        status.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(status, discard, save);
        bar.addClassName("save-bar");
        add(
                head,
                new Paragraph("The first one leads. The newest articles fill the places behind these by themselves;"
                        + " what is retracted or taken offline goes by itself."),
                none,
                rows,
                new H2("Put an article there"),
                words,
                offers,
                bar);
        show();
    }

    private void load() {
        draft = new FrontDraft(places.edition(), published);
        show();
    }

    /** Draws everything anew after a change. */
    private void show() {
        rows.removeAll();
        List<FrontDraft.Line> lines = draft.lines();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new FrontRow(draft, i, newsroom.zone(), this::goOn));
        }
        none.setVisible(lines.isEmpty());
        offer();
        boolean dirty = draft.changed();
        status.setText(dirty ? "Changes that readers do not see yet" : "Nothing is changed");
        discard.setEnabled(dirty);
        save.setEnabled(dirty);
        Unsaved.guard(UI.getCurrent(), dirty);
    }

    private void goOn(int place) {
        show();
        if (place >= 0 && rows.getComponentAt(place) instanceof FrontRow row) {
            row.focusMove();
        }
    }

    private void offer() {
        offers.removeAll();
        List<PublishedSummary> found = words.getValue().isBlank()
                ? published.latest(null, OFFERED).items()
                : search.search(words.getValue(), null, OFFERED).hits().stream()
                        .map(SearchHit::article)
                        .toList();
        List<PublishedSummary> free =
                found.stream().filter(article -> !draft.has(article.id())).toList();
        free.forEach(article -> offers.add(new FrontOffer(article, newsroom, draft.full(), () -> put(article))));
        words.setHelperText(
                draft.full()
                        ? "All %d places are taken. Take one off to add another.".formatted(FrontPlaces.MOST)
                        : words.getValue().isBlank()
                                ? "Below are the newest."
                                : free.isEmpty() ? "Nothing else is found." : "Below is what is found.");
    }

    private void put(PublishedSummary article) {
        draft.add(article);
        show();
    }

    private void save() {
        try {
            places.save(draft.places(), draft.revision());
            load();
            Notice.done("Saved. Readers see it now.", "/", "Open the front page");
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft.changed()) {
            Unsaved.ask(event, "The changes to the front page are not saved. If you leave, they are lost.", this::load);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Unsaved.guard(event.getUI(), false);
    }
}
