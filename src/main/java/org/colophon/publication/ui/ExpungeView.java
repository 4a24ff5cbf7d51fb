package org.colophon.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.manuscript.Expunction;
import org.colophon.manuscript.Expunging;
import org.colophon.manuscript.LogHealth;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.PassagePlaces;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;

/** Where administrators remove a passage from an article and everything that is kept of it. */
@Route("expunge/:article")
@PageTitle("Remove a passage")
@RolesAllowed("ADMINISTER")
class ExpungeView extends Div implements BeforeEnterObserver {

    private final Articles articles;
    private final Expunging expunging;
    private final LogHealth health;
    private final H2 headline = new H2();
    private final TextArea passage = new TextArea("Passage");
    private final Checkbox ignoreCase = new Checkbox("Capitals do not matter");
    private final TextArea reason = new TextArea("Reason");
    private final Button remove = new Button("Remove it…", click -> confirm());
    private final Div found = new Div();
    private final Div checked = new Div();
    private ArticleId article = ArticleId.next();

    ExpungeView(Articles articles, Expunging expunging, LogHealth health) {
        this.articles = articles;
        this.expunging = expunging;
        this.health = health;
        addClassNames("page", "entries");
        Div head = new Div(new H1("Remove a passage"));
        head.addClassName("page-head");
        setUpFields();
        Button look = new Button("See where it stands", click -> look());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        remove.addThemeVariants(ButtonVariant.LUMO_ERROR);
        remove.setEnabled(false);
        Div buttons = new Div(look, remove);
        buttons.addClassName("entry-buttons");
        Button check = new Button("Check the record", click -> check());
        List.of(found, checked).forEach(region -> region.getElement().setAttribute("role", "status"));
        add(
                head,
                headline,
                new Paragraph("Every letter and digit of the passage becomes a black block: in the text, in all earlier"
                        + " versions, kept copies and published versions, and in the search index. The rest stays as it"
                        + " is: who wrote what, the milestones and the number of words. This cannot be undone."),
                new Paragraph(
                        "Not changed are facts, sources, comments, bylines, addresses that readers know, and other"
                                + " articles. A fact or source that holds the passage brings it back when the article is"
                                + " published again: correct it first. Markdown counts: “**Ana** Lind” is not “Ana"
                                + " Lind”."),
                passage,
                ignoreCase,
                reason,
                buttons,
                found,
                new H2("The record of edits"),
                new Paragraph("Replays all edits of this article and compares the result with what is stored."),
                new Div(check),
                checked);
    }

    private void setUpFields() {
        passage.setWidthFull();
        passage.setHelperText("Exactly as it stands, such as a name.");
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setHelperText("Stays on record with your name, so it must not have the passage in it.");
        for (TextArea area : List.of(passage, reason)) {
            area.setValueChangeMode(ValueChangeMode.EAGER);
        }
        passage.addValueChangeListener(change -> lookAnew());
        ignoreCase.addValueChangeListener(change -> lookAnew());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            article = ArticleId.parse(event.getRouteParameters().get("article").orElse(""));
            Article open = articles.get(article);
            headline.setText(open.headline().isBlank() ? "Untitled" : open.headline());
            headline.getElement().setAttribute("lang", open.language());
        } catch (NotFound missing) {
            throw new NotFoundException(String.valueOf(missing.getMessage()));
        }
    }

    private void lookAnew() {
        remove.setEnabled(false);
        found.removeAll();
        passage.setInvalid(false);
    }

    private void look() {
        lookAnew();
        try {
            PassagePlaces places = expunging.preview(manuscript(), passage.getValue(), ignoreCase.getValue());
            UnorderedList list = new UnorderedList();
            places.list().forEach(place -> list.add(new ListItem("%,d %s".formatted(place.count(), place.where()))));
            found.add(new Paragraph(
                    places.total() == 0
                            ? "It stands nowhere in this article or its versions."
                            : "It would be removed from %,d places:".formatted(places.total())));
            found.add(list);
            remove.setEnabled(places.total() > 0);
        } catch (BadInput bad) {
            say(bad);
        }
    }

    private void confirm() {
        if (reason.getValue().isBlank()) {
            say(new BadInput("reason", "Give a reason. It stays on record."));
            return;
        }
        reason.setInvalid(false);
        EntryDialog dialog = new EntryDialog("Remove the passage for good?");
        dialog.note(new Paragraph("This cannot be undone. Type the reason once more: "
                + reason.getValue().strip()));
        TextArea again = dialog.add("again", new TextArea("Reason, once more"));
        dialog.open("Remove the passage", () -> {
            if (!again.getValue().strip().equals(reason.getValue().strip())) {
                throw new BadInput("again", "This is not the reason that you gave.");
            }
            expunge();
        });
    }

    private void expunge() {
        try {
            Expunction done =
                    expunging.expunge(manuscript(), passage.getValue(), ignoreCase.getValue(), reason.getValue());
            passage.clear();
            reason.clear();
            lookAnew();
            headline.setText(articles.get(article).headline());
            found.add(new Paragraph("Removed from %,d places.".formatted(done.places())));
            Notice.done("The passage is gone.");
        } catch (BadInput bad) {
            say(bad);
        }
    }

    private void say(BadInput bad) {
        TextArea field = "reason".equals(bad.field()) ? reason : passage;
        field.setErrorMessage(bad.reason());
        field.setInvalid(true);
        field.focus();
    }

    private void check() {
        List<String> problems = health.verify(manuscript());
        checked.removeAll();
        checked.add(new Paragraph(
                problems.isEmpty() ? "The record is sound." : "The record is damaged. Restore it from a backup:"));
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem)));
        checked.add(list);
    }

    private ManuscriptId manuscript() {
        return new ManuscriptId(article.value());
    }
}
