package org.colophon.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.colophon.discussion.ModeratedComment;
import org.colophon.discussion.Moderation;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** All comments, the newest first: take down what breaks the rules, put back what does not. */
@Route("comments")
@PageTitle("Comments")
@Menu(title = "Comments", order = 5, icon = "vaadin:comments")
@RolesAllowed("MODERATE")
class ModerationView extends Div {

    private static final int STRETCH = 30;

    private final Moderation moderation;
    private final Newsroom newsroom;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    ModerationView(Moderation moderation, Newsroom newsroom) {
        this.moderation = moderation;
        this.newsroom = newsroom;
        addClassName("page");
        rows.addClassNames("simple-rows", "comments");
        more.setDisableOnClick(true);
        Div head = new Div(new H1("Comments"));
        head.addClassName("page-head");
        add(head, rows, more);
        showMore();
        if (rows.getChildren().findAny().isEmpty()) {
            Div empty =
                    new Div(new H2("No comments yet"), new Paragraph("Readers' comments appear here as they come."));
            empty.addClassName("empty");
            add(empty);
        }
    }

    private void showMore() {
        Slice<ModeratedComment> slice = moderation.newest(next, STRETCH);
        slice.items().forEach(comment -> rows.add(row(comment)));
        next = slice.next();
        more.setVisible(next != null);
        more.setEnabled(true);
    }

    private ListItem row(ModeratedComment comment) {
        Span name = new Span(comment.authorName());
        name.addClassName("name");
        Div about = new Div(new Span(newsroom.shown(comment.postedAt())), place(comment));
        about.addClassName("about");
        Div text = new Div(new Html("<div>" + comment.html().value() + "</div>"));
        Div what = new Div(name, about, text);
        what.addClassName("what");
        ListItem item = new ListItem();
        item.add(what, tool(comment, item));
        return item;
    }

    private Component tool(ModeratedComment comment, ListItem item) {
        ModeratedComment.Action removed = comment.removed();
        if (removed == null) {
            Button remove = new Button("Take down", click -> {
                moderation.turnDown(comment.id(), "");
                item.setVisible(true);
                item.replace(item.getComponentAt(1), undo(comment, item, "Taken down."));
                Notice.done("Readers now see that a comment was taken down.");
            });
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
            remove.setAriaLabel("Take down the comment by " + comment.authorName());
            return remove;
        }
        return undo(comment, item, "Taken down by %s, %s".formatted(removed.by(), newsroom.shown(removed.at())));
    }

    private Component undo(ModeratedComment comment, ListItem item, String words) {
        Span note = new Span(words);
        note.addClassName("about");
        Div both = new Div(note);
        Button restore = new Button("Put back", click -> {
            moderation.approve(comment.id());
            Span back = new Span("Put back.");
            back.addClassName("about");
            item.replace(both, back);
        });
        restore.addThemeVariants(ButtonVariant.LUMO_SMALL);
        restore.setAriaLabel("Put back the comment by " + comment.authorName());
        both.add(restore);
        return both;
    }

    private static Component place(ModeratedComment comment) {
        if (comment.path().isEmpty()) {
            return new Span("Article not published");
        }
        Anchor link = new Anchor(comment.path(), comment.headline());
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return new Span(link);
    }
}
