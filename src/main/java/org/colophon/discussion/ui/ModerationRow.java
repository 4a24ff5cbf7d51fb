package org.colophon.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;
import org.colophon.discussion.CommentId;
import org.colophon.discussion.CommentState;
import org.colophon.discussion.ModeratedComment;
import org.colophon.discussion.Moderation;
import org.colophon.shared.Newsroom;

/** One comment of the queue: what it says, why it is here, and what can be done. */
class ModerationRow extends ListItem {

    enum Act {
        APPROVE,
        TURN_DOWN,
        FEATURE,
        UNDO
    }

    private final Newsroom newsroom;
    private final BiConsumer<ModerationRow, Act> acts;
    private final ModerationDialogs dialogs;
    private final Checkbox choice = new Checkbox();
    private ModeratedComment comment;

    ModerationRow(
            ModeratedComment comment,
            Newsroom newsroom,
            BiConsumer<ModerationRow, Act> acts,
            ModerationDialogs dialogs) {
        this.comment = comment;
        this.newsroom = newsroom;
        this.acts = acts;
        this.dialogs = dialogs;
        choice.setAriaLabel("Choose the comment by " + comment.authorName());
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("data-comment", comment.id().toString());
        show(comment);
    }

    CommentId id() {
        return comment.id();
    }

    ModeratedComment comment() {
        return comment;
    }

    boolean isChosen() {
        return Boolean.TRUE.equals(choice.getValue());
    }

    void choose() {
        choice.setValue(!isChosen());
    }

    /** Shows what has become of it. */
    void show(ModeratedComment now) {
        comment = now;
        choice.setValue(false);
        removeAll();
        add(choice, what(), tools());
    }

    /** Adds what its author says against a decision. */
    void about(Moderation.Appeal appeal, ModerationDialogs open, Runnable then) {
        Paragraph words = new Paragraph("Appeal: " + appeal.decision().appeal());
        words.addClassName("quoted");
        Button answer = small("Answer the appeal", () -> open.answer(appeal, then));
        add(new Div(words, answer));
    }

    private Component what() {
        ModeratedComment.About about = comment.about();
        Span name = new Span(comment.authorName());
        name.addClassName("name");
        Div line = new Div(
                new Span(newsroom.shown(comment.postedAt())),
                place(),
                new Span(about.state().title()));
        line.addClassName("about");
        if (about.editedAt() != null) {
            line.add(new Span("edited"));
        }
        if (about.writtenWithAi()) {
            line.add(new Span("written with AI"));
        }
        if (about.featured()) {
            line.add(new Span("pointed out"));
        }
        if (about.claimedBy() != null) {
            line.add(new Span(about.claimedBy() + " is looking"));
        }
        Div what = new Div(name, line, new Html("<div>" + comment.html().value() + "</div>"));
        what.addClassName("what");
        about.reasons()
                .forEach(reason -> what.add(note((reason.rejects() ? "Rejected" : "Held") + " by “" + reason.phase()
                        + "”: " + reason.detail())));
        about.reports()
                .forEach(report -> what.add(note("Reported: "
                        + report.category().title() + (report.words().isEmpty() ? "" : ". " + report.words()))));
        return what;
    }

    private static Paragraph note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("problem");
        return note;
    }

    private Component tools() {
        CommentState state = comment.about().state();
        boolean seen = state == CommentState.PUBLISHED;
        Div tools = new Div();
        tools.addClassName("tools");
        if (!seen && state != CommentState.DELETED) {
            tools.add(small(
                    state == CommentState.REMOVED ? "Put back" : "Publish", () -> acts.accept(this, Act.APPROVE)));
        }
        if (seen || state == CommentState.HELD) {
            Button down = small(seen ? "Take down" : "Turn down", () -> acts.accept(this, Act.TURN_DOWN));
            down.addThemeVariants(ButtonVariant.LUMO_ERROR);
            tools.add(down);
        }
        if (seen && !comment.about().reports().isEmpty()) {
            tools.add(small("Leave it", () -> acts.accept(this, Act.APPROVE)));
        }
        if (seen) {
            tools.add(small(
                    comment.about().featured() ? "Point out no more" : "Point out",
                    () -> acts.accept(this, Act.FEATURE)));
        }
        tools.add(small("History", () -> dialogs.history(comment)));
        tools.add(small("Person", () -> dialogs.person(comment)));
        tools.add(small("Article", () -> dialogs.mode(comment)));
        return tools;
    }

    private Button small(String words, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + ": comment by " + comment.authorName());
        return button;
    }

    private Component place() {
        if (comment.path().isEmpty()) {
            return new Span("Article not published");
        }
        Anchor link = new Anchor(comment.path(), comment.headline());
        link.setTarget("_blank");
        link.setRouterIgnore(true);
        return new Span(link);
    }
}
