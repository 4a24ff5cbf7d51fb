package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.disclosure.SignOff;
import org.colophon.disclosure.SignOffs;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Notice;

/** How many sign-offs have ended that the person has not seen yet, with a list of them. Hidden while there are none. */
@CssImport("./review/review.css")
class EndedBadge extends Div {

    /** So often the frame looks for new ones, in seconds. */
    private static final int LOOKS = 20;

    private final SignOffs signOffs;
    private final Articles articles;
    private final Newsroom newsroom;
    private final Button button = new Button(VaadinIcon.WARNING.create(), click -> open());
    private Set<UUID> known;

    EndedBadge(SignOffs signOffs, Articles articles, Newsroom newsroom) {
        this.signOffs = signOffs;
        this.articles = articles;
        this.newsroom = newsroom;
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("ended-notices");
        add(button, new Alive(LOOKS, active -> look()));
        List<SignOff> unseen = signOffs.endedUnseen();
        known = ids(unseen);
        show(unseen);
    }

    private void look() {
        List<SignOff> unseen = signOffs.endedUnseen();
        unseen.stream()
                .filter(one -> !known.contains(one.id()))
                .findFirst()
                .ifPresent(ended -> Notice.problem(SignOffWords.standing(ended)));
        known = ids(unseen);
        show(unseen);
    }

    private void show(List<SignOff> unseen) {
        button.setText(unseen.size() == 1 ? "1 sign-off ended" : "%d sign-offs ended".formatted(unseen.size()));
        button.setVisible(!unseen.isEmpty());
    }

    private void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle("Sign-offs that no longer count");
        dialog.setWidth("min(38rem, 94vw)");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("simple-rows");
        fill(rows, dialog);
        dialog.add(rows);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }

    private void fill(UnorderedList rows, Dialog dialog) {
        List<SignOff> unseen = signOffs.endedUnseen();
        Map<ArticleId, Article> of =
                articles.all(unseen.stream().map(SignOff::article).distinct().toList());
        rows.removeAll();
        unseen.forEach(signOff -> {
            Article article = of.get(signOff.article());
            if (article != null) {
                rows.add(row(signOff, article, rows, dialog));
            }
        });
        if (unseen.isEmpty()) {
            rows.add(new ListItem("Nothing more to say."));
        }
        known = ids(unseen);
        show(unseen);
    }

    private ListItem row(SignOff signOff, Article article, UnorderedList rows, Dialog dialog) {
        RouterLink link = DisclosureNavigation.link(article);
        link.getElement().addEventListener("click", click -> dialog.close());
        Div about = new Div(new Span(SignOffWords.standing(signOff)));
        SignOff.Ended ended = signOff.ended();
        if (ended != null) {
            about.add(new Span(newsroom.shown(ended.at())));
        }
        about.addClassName("about");
        Div what = new Div(link, about);
        what.addClassName("what");
        Button seen = new Button("Seen", click -> {
            signOffs.seen(signOff.id());
            fill(rows, dialog);
        });
        seen.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        seen.setAriaLabel("Seen: the sign-off of “" + DisclosureNavigation.named(article) + "” ended");
        return new ListItem(what, seen);
    }

    private static Set<UUID> ids(List<SignOff> signOffs) {
        return signOffs.stream().map(SignOff::id).collect(Collectors.toUnmodifiableSet());
    }
}
