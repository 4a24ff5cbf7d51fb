package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleClaims;
import org.colophon.article.ArticleId;
import org.colophon.article.ui.EditorSelection;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.Claim;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.NotFound;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article that wait for a second person: that somebody wrote themselves what counts as an AI tool's.
 * Hidden while there is none.
 *
 * <pre>{@code
 * ClaimsList list = new ClaimsList(claims, people, newsroom, article, editor::changed);
 * list.ask(new EditorSelection(TextName.BODY, version, from, length));
 * }</pre>
 */
public class ClaimsList extends Div {

    private static final int SHOWN = 160;

    private final ArticleClaims claims;
    private final People people;
    private final Newsroom newsroom;
    private final ArticleId article;
    private final Runnable changed;
    private final UnorderedList rows = new UnorderedList();

    /** @param changed called after somebody has accepted a claim and thereby changed the article */
    public ClaimsList(ArticleClaims claims, People people, Newsroom newsroom, ArticleId article, Runnable changed) {
        this.claims = claims;
        this.people = people;
        this.newsroom = newsroom;
        this.article = article;
        this.changed = changed;
        addClassName("claims");
        rows.addClassName("entry-list");
        rows.getElement().setAttribute("aria-label", "Claims that wait for a second person");
        add(new Paragraph("Said to be written by hand, and waiting for a second person:"), rows);
        refresh();
    }

    /** Reads the claims anew. */
    public void refresh() {
        rows.removeAll();
        List<Claim> open = claims.open(article);
        Map<PersonId, Person> names =
                people.all(open.stream().map(Claim::askedBy).toList());
        open.forEach(claim -> rows.add(row(claim, names.get(claim.askedBy()))));
        setVisible(!open.isEmpty());
    }

    /** Asks for the reason, and then that the selected passage be taken for the current person's own. */
    public void ask(EditorSelection selected) {
        EntryDialog dialog = new EntryDialog("Say that you wrote this");
        dialog.note(new Paragraph(
                "The passage counts as written by an AI tool. Somebody else who may edit must agree before it counts as"
                        + " yours. Both answers stay on record."));
        TextArea reason = dialog.add("reason", new TextArea("How was it written?"));
        reason.setMaxLength(500);
        dialog.open("Ask", () -> {
            try {
                claims.ask(
                        article,
                        new Claim.Asked(
                                selected.text(),
                                selected.version(),
                                selected.from(),
                                selected.length(),
                                reason.getValue()));
            } catch (NotFound gone) {
                throw new BadInput("from", "The text has changed too much since. Select the passage again.");
            }
            refresh();
            Notice.done("Somebody else can decide it now.");
        });
    }

    private ListItem row(Claim claim, @Nullable Person asker) {
        String name = asker == null ? "somebody" : asker.name();
        Span passage = new Span("“" + shortened(claim.passage()) + "”");
        passage.addClassName("value");
        Span reason = new Span(claim.reason());
        Span about = new Span(name + ", " + newsroom.shown(claim.askedAt()));
        about.addClassName("from");
        Div what = new Div(new Div(passage), new Div(reason), new Div(about));
        what.addClassName("what");
        ListItem row = new ListItem(what);
        Person me = CurrentPerson.require();
        if (me.may(Permission.EDIT) && !claim.askedBy().equals(me.id())) {
            row.add(decide(claim, "Accept", true, name), decide(claim, "Refuse", false, name));
        }
        return row;
    }

    private Button decide(Claim claim, String word, boolean accept, String name) {
        Button button = new Button(word, click -> {
            try {
                if (accept) {
                    claims.accept(article, claim.id());
                    changed.run();
                } else {
                    claims.refuse(article, claim.id());
                }
                Notice.done(accept ? "The passage counts as written by " + name + "." : "The passage stays as it is.");
            } catch (BadInput decided) {
                Notice.problem(decided.reason());
            }
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel("%s the claim of %s to “%s”".formatted(word, name, shortened(claim.passage())));
        return button;
    }

    private static String shortened(String passage) {
        return passage.codePointCount(0, passage.length()) <= SHOWN
                ? passage
                : passage.substring(0, passage.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
