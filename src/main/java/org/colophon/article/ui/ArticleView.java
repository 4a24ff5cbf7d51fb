package org.colophon.article.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleId;
import org.colophon.article.ArticleTranslations;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.article.FactOffer;
import org.colophon.article.Finding;
import org.colophon.article.Sections;
import org.colophon.article.Topics;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.KeptCopy;
import org.colophon.manuscript.Manuscript;
import org.colophon.manuscript.SaveResult;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The editor: the texts and fields on one side, preview and the features' panels on the other. */
@Route("articles/:article")
@PermitAll
class ArticleView extends Div implements BeforeEnterObserver, HasDynamicTitle, EditorContext {

    /** So often the editor asks for what others have said, in seconds. */
    private static final int LOOKS = 5;

    private final Articles articles;
    private final Preview preview;
    private final Newsroom newsroom;

    private final ManuscriptSession session;
    private final LineField headline = new LineField("headline", "Headline");
    private final LineField standfirst = new LineField("standfirst", "Standfirst");
    private final MarkdownField body = new MarkdownField("Body");
    private final FieldsForm fields;
    private final KeptCopies keptCopies;
    private final PreviewFrame frame;
    private final SidePanels side;
    private final EditorHead head;
    private final List<EditorPanel> panels;

    private @Nullable Article article;

    ArticleView(
            Articles articles,
            ArticleTranslations translations,
            Sections sections,
            Topics topics,
            People people,
            Preview preview,
            Newsroom newsroom,
            WritingHelp help,
            List<EditorPanel> panels,
            List<EditorAction> actions,
            List<EditorMenuPart> menuParts) {
        this.articles = articles;
        this.preview = preview;
        this.newsroom = newsroom;
        this.session = new ManuscriptSession(newsroom.zone());
        this.fields = new FieldsForm(sections, topics, people, change -> {
            article = articles.change(id(), change);
            refreshHead();
            changed();
        });
        this.keptCopies = new KeptCopies(people, newsroom);
        this.frame = preview.frame();
        this.panels = panels;
        this.side = new SidePanels(frame, panels, this, this::drawPreview);
        this.head = new EditorHead(this, actions, menuParts, articles, translations, this::togglePreview);
        addClassName("article-view");
        setUpTexts();
        texts().forEach(text -> {
            text.setHelp(help, this);
            text.setMarkListeners(this::markChosen, this::offerSelection);
        });
        frame.linkTo(body);
        Div write = new Div(keptCopies, headline, standfirst, fields, body);
        write.addClassName("write");
        Div panelColumn = new Div(head.backToText(() -> showSide(false)), side);
        panelColumn.addClassName("side");
        Div grid = new Div(write, panelColumn);
        grid.addClassName("editor-grid");
        session.add(head, grid);
        session.addStoredListener(this::showStored);
        session.addNoticeListener(Notice::problem);
        add(session, new Alive(LOOKS, active -> marksChanged()));
    }

    private void setUpTexts() {
        headline.addClassName("headline-field");
        standfirst.addClassName("standfirst-field");
        body.addClassName("body-field");
        headline.setPlaceholder("What happened, in one line");
        standfirst.setPlaceholder("One or two sentences that say why it matters");
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
    protected void onAttach(AttachEvent attached) {
        if (!attached.isInitialAttach()) {
            drawPreview(); // the browser forgot it, and the server does not keep it
        } else if (article().headline().isBlank() && mayChange()) {
            headline.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return article().title() + " · " + newsroom.name();
    }

    private void show(Draft draft) {
        article = draft.article();
        fields.show(draft.article(), mayChange());
        texts().forEach(text -> {
            text.setReadOnly(!mayChange());
            text.setLanguage(Locale.forLanguageTag(draft.article().language()));
        });
        session.open(draft.article().id(), draft.manuscript().version(), mayChange());
        showReferences(draft);
        showKept(draft.manuscript());
        head.show(draft.article());
        side.reload();
        marksChanged();
    }

    private List<TextSurface> texts() {
        return List.of(headline, standfirst, body);
    }

    private void showReferences(Draft draft) {
        List<FactOffer> facts = draft.references().offers();
        List<TextSurface.Source> sources = draft.references().sources().stream()
                .map(source -> new TextSurface.Source(source.key(), source.title()))
                .toList();
        texts().forEach(text -> {
            text.setFacts(facts);
            text.setSources(sources);
        });
        preview.show(draft, frame);
    }

    private void drawPreview() {
        preview.show(articles.draft(id()), frame);
    }

    /** The browser says that a newer text is stored; it says so again only after this. */
    private void showStored() {
        try {
            Draft draft = articles.draft(id());
            article = draft.article();
            fields.showSlug(draft.article());
            showKept(draft.manuscript());
            refreshHead();
            head.textChanged();
            side.textChanged();
        } finally {
            session.shown();
        }
    }

    private void showKept(Manuscript current) {
        keptCopies.show(articles.keptCopies(id()), current, mayChange(), new KeptCopies.Choice() {
            @Override
            public void useKept(KeptCopy copy) {
                whenStored(() -> {
                    boolean seen = articles.draft(id()).manuscript().version() == current.version();
                    if (seen && articles.save(id(), copy.texts(), current.version()) instanceof SaveResult.Saved) {
                        settle(copy);
                    } else {
                        Notice.problem("Somebody has written in the text meanwhile. Compare once more.");
                        reload();
                    }
                });
            }

            @Override
            public void keepCurrent(KeptCopy copy) {
                settle(copy);
            }
        });
    }

    private void settle(KeptCopy copy) {
        articles.settle(id(), copy.id());
        reload();
        Notice.done("Settled. The other text stays in the database.");
    }

    private void refreshHead() {
        head.refresh(article());
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
        return article != null && article.allows(ArticleAction.WRITE, CurrentPerson.require());
    }

    @Override
    public void whenStored(Runnable action) {
        if (mayChange()) {
            session.flush(action, reason -> Notice.problem("Not yet: " + reason));
        } else {
            action.run();
        }
    }

    @Override
    public void whenSelected(Consumer<EditorSelection> action) {
        whenStored(() -> session.selected(action, () -> Notice.problem("Select a passage of the text first.")));
    }

    @Override
    public void insert(String text) {
        body.insert(text);
        backToText();
    }

    @Override
    public void makeFact(String words, int at) {
        body.makeFact(words, at);
    }

    private void backToText() {
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
    public void marksChanged() {
        List<TextMark> marks =
                panels.stream().flatMap(panel -> panel.marks(this).stream()).toList();
        for (TextName name : TextName.values()) {
            text(name)
                    .setMarks(marks.stream().filter(mark -> mark.text() == name).toList());
        }
        side.nameTabs();
    }

    @Override
    public void showMark(String id) {
        texts().stream().filter(text -> text.hasMark(id)).findFirst().ifPresent(text -> {
            backToText();
            text.showMark(id);
        });
    }

    private void markChosen(String id) {
        if (side.chooseMark(id)) {
            showSide(true);
        }
    }

    private void offerSelection() {
        if (side.offerSelection()) {
            showSide(true);
        }
    }

    @Override
    public void show(TextName text, int from, int length) {
        backToText();
        text(text).select(from, length);
    }

    @Override
    public void show(Finding finding) {
        Authorship.Place passage = finding.passage();
        if (passage != null) {
            show(passage.text(), passage.from(), passage.length());
            return;
        }
        goTo(finding.place());
        if (finding.key() != null) {
            side.pointOut(finding.key());
        }
    }

    @Override
    public void goTo(String place) {
        if (focused(place)) {
            backToText();
        } else if (side.show(place)) {
            showSide(true);
        }
    }

    private boolean focused(String place) {
        return TextName.of(place)
                .map(name -> {
                    text(name).focus();
                    return true;
                })
                .orElseGet(() -> fields.focus(place));
    }

    private TextSurface text(TextName name) {
        return switch (name) {
            case HEADLINE -> headline;
            case STANDFIRST -> standfirst;
            case BODY -> body;
        };
    }
}
