package org.colophon.article.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.Texts;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The editor: the texts and fields on one side, preview and the features' panels on the other. */
@Route("articles/:article")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle, EditorContext {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK);

    private final Articles articles;
    private final Preview preview;
    private final Newsroom newsroom;

    private final TextArea headline = new TextArea("Headline");
    private final TextArea standfirst = new TextArea("Standfirst");
    private final MarkdownField body = new MarkdownField("Body");
    private final FieldsForm fields;
    private final KeptCopies keptCopies;
    private final PreviewFrame frame;
    private final SidePanels side;
    private final EditorHead head;

    private @Nullable Article article;
    private long version;
    private boolean showing;
    private boolean unsettled;

    ArticleView(
            Articles articles,
            Sections sections,
            Topics topics,
            People people,
            Preview preview,
            Newsroom newsroom,
            List<EditorPanel> panels,
            List<EditorAction> actions) {
        this.articles = articles;
        this.preview = preview;
        this.newsroom = newsroom;
        this.fields = new FieldsForm(sections, topics, people, change -> {
            article = articles.change(id(), change);
            refreshHead();
            changed();
        });
        this.keptCopies = new KeptCopies(people, newsroom);
        this.frame = preview.frame();
        this.side = new SidePanels(frame, panels, this);
        this.head = new EditorHead(this, actions, articles, this::togglePreview);
        addClassName("article-view");
        setUpTexts();
        frame.linkTo(body);
        Div write = new Div(keptCopies, headline, standfirst, fields, body);
        write.addClassName("write");
        Div panelColumn = new Div(head.backToText(() -> showSide(false)), side);
        panelColumn.addClassName("side");
        Div grid = new Div(write, panelColumn);
        grid.addClassName("editor-grid");
        add(head, grid);
    }

    private void setUpTexts() {
        headline.addClassName("headline-field");
        standfirst.addClassName("standfirst-field");
        body.addClassName("body-field");
        headline.setPlaceholder("What happened, in one line");
        standfirst.setPlaceholder("One or two sentences that say why it matters");
        headline.setMinRows(1);
        standfirst.setMinRows(1);
        List.of(headline, standfirst).forEach(text -> {
            text.setValueChangeMode(ValueChangeMode.TIMEOUT);
            text.setValueChangeTimeout(400);
            text.addValueChangeListener(change -> save());
        });
        body.addValueChangeListener(change -> save());
        body.addSaveListener(asked -> save());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            ArticleId id =
                    ArticleId.parse(event.getRouteParameters().get("article").orElse(""));
            show(articles.draft(id));
        } catch (NotFound missing) {
            throw new NotFoundException(String.valueOf(missing.getMessage()));
        }
    }

    @Override
    protected void onAttach(AttachEvent attachEvent) {
        if (headline.getValue().isEmpty() && mayChange()) {
            headline.focus();
        }
    }

    @Override
    public String getPageTitle() {
        String name = headline.getValue().isBlank() ? "Untitled" : headline.getValue();
        return name + " · " + newsroom.name();
    }

    private void show(Draft draft) {
        article = draft.article();
        showTexts(draft.manuscript());
        fields.show(draft.article(), mayChange());
        headline.setReadOnly(!mayChange());
        standfirst.setReadOnly(!mayChange());
        body.setReadOnly(!mayChange());
        body.setLanguage(Locale.forLanguageTag(draft.article().language()));
        showReferences(draft);
        showKept(draft.manuscript());
        refreshHead();
        side.reload();
    }

    private void showTexts(Manuscript manuscript) {
        showing = true;
        version = manuscript.version();
        headline.setValue(manuscript.texts().headline());
        standfirst.setValue(manuscript.texts().standfirst());
        body.setValue(manuscript.texts().body());
        showing = false;
    }

    private void showReferences(Draft draft) {
        body.setFacts(draft.references().facts().stream()
                .map(fact -> new MarkdownField.Fact(fact.key(), fact.title(), fact.printed()))
                .toList());
        body.setSources(draft.references().sources().stream()
                .map(source -> new MarkdownField.Source(source.key(), source.title()))
                .toList());
        preview.show(draft, frame);
    }

    private void save() {
        if (showing || !mayChange()) {
            return;
        }
        try {
            Texts texts = new Texts(headline.getValue(), standfirst.getValue(), body.getValue());
            switch (articles.save(id(), texts, version)) {
                case SaveResult.Saved saved -> {
                    version = saved.current().version();
                    head.status().saved(saved.current().texts(), TIME.format(ZonedDateTime.now(newsroom.zone())));
                    Draft draft = articles.draft(id());
                    article = draft.article();
                    fields.showSlug(draft.article());
                    preview.show(draft, frame);
                    refreshHead();
                }
                case SaveResult.Refused refused -> {
                    head.status().refused("Not saved over a newer text: both are kept");
                    showKept(refused.current());
                }
            }
        } catch (BadInput bad) {
            head.status().refused("Not saved: " + bad.reason());
        }
    }

    private void showKept(Manuscript current) {
        List<KeptCopy> copies = articles.keptCopies(id());
        unsettled = !copies.isEmpty();
        keptCopies.show(copies, current, mayChange(), new KeptCopies.Choice() {
            @Override
            public void useKept(KeptCopy copy) {
                articles.save(id(), copy.texts(), current.version());
                keepCurrent(copy);
            }

            @Override
            public void keepCurrent(KeptCopy copy) {
                articles.settle(id(), copy.id());
                reload();
                head.status().saved(texts(), TIME.format(ZonedDateTime.now(newsroom.zone())));
                Notice.done("Settled. The other text stays in the database.");
            }
        });
    }

    private Texts texts() {
        return new Texts(headline.getValue(), standfirst.getValue(), body.getValue());
    }

    private void refreshHead() {
        head.show(article());
    }

    private void togglePreview() {
        if (side.previewShown() && "open".equals(getElement().getAttribute("data-side"))) {
            showSide(false);
        } else {
            side.showPreview();
            showSide(true);
        }
    }

    private void showSide(boolean open) {
        getElement().setAttribute("data-side", open ? "open" : "closed");
    }

    @Override
    public ArticleId id() {
        return article().id();
    }

    @Override
    public Article article() {
        if (article == null) {
            throw new IllegalStateException("The editor has not been entered yet");
        }
        return article;
    }

    @Override
    public boolean mayChange() {
        return article != null && article.mayBeChangedBy(CurrentPerson.require()) && !article.trashed();
    }

    @Override
    public boolean unsettled() {
        return unsettled;
    }

    @Override
    public void insert(String text) {
        body.insert(text);
        if ("open".equals(getElement().getAttribute("data-side"))) {
            getElement().removeAttribute("data-side"); // a narrow screen goes back to the text
        }
    }

    @Override
    public void changed() {
        Draft draft = articles.draft(id());
        article = draft.article();
        showReferences(draft);
        refreshHead();
        side.refresh();
    }

    @Override
    public void panelsChanged() {
        side.forgetHidden();
    }

    @Override
    public void reload() {
        show(articles.draft(id()));
    }

    @Override
    public void goTo(String place) {
        switch (place) {
            case "headline" -> headline.focus();
            case "standfirst" -> standfirst.focus();
            case "body" -> body.focus();
            default -> {
                if (!fields.focus(place) && side.show(place)) {
                    showSide(true);
                    return;
                }
            }
        }
    }
}
