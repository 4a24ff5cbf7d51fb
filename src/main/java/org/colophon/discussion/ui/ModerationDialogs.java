package org.colophon.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.colophon.discussion.Decision;
import org.colophon.discussion.DiscussionMode;
import org.colophon.discussion.ModeratedComment;
import org.colophon.discussion.Moderation;
import org.colophon.discussion.ModerationSettings;
import org.colophon.discussion.Sanction;
import org.colophon.discussion.SanctionKind;
import org.colophon.discussion.Sanctions;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What moderators are asked, and shown, about a comment, its author and its article. */
class ModerationDialogs {

    private final Moderation moderation;
    private final ModerationSettings settings;
    private final Sanctions sanctions;
    private final Newsroom newsroom;

    ModerationDialogs(Moderation moderation, ModerationSettings settings, Sanctions sanctions, Newsroom newsroom) {
        this.moderation = moderation;
        this.settings = settings;
        this.sanctions = sanctions;
        this.newsroom = newsroom;
    }

    void turnDown(ModeratedComment comment, Runnable then) {
        statement("Comment by " + comment.authorName(), why -> {
            moderation.turnDown(comment.id(), why);
            then.run();
        });
    }

    /** Asks why. The author is told and can appeal. */
    void statement(String title, Consumer<String> work) {
        EntryDialog dialog = new EntryDialog(title);
        TextArea why = dialog.add("statement", new TextArea("Why (told to the author)"));
        why.setWidthFull();
        why.setMaxLength(Moderation.STATEMENT_MAX);
        why.setHelperText("Name the rule or the law, and what in the comment is against it. The author can appeal.");
        dialog.open("Turn down", () -> work.accept(why.getValue()));
    }

    void answer(Moderation.Appeal appeal, Runnable then) {
        EntryDialog dialog = new EntryDialog("Answer the appeal");
        Checkbox agreed = new Checkbox("Publish the comment");
        dialog.note(agreed);
        TextArea words = dialog.add("answer", new TextArea("Answer"));
        words.setWidthFull();
        words.setMaxLength(Moderation.STATEMENT_MAX);
        dialog.open("Send answer", () -> {
            moderation.answer(appeal.decision().id(), Boolean.TRUE.equals(agreed.getValue()), words.getValue());
            then.run();
        });
    }

    void history(ModeratedComment comment) {
        Div content = new Div(new H3("Before it was edited"));
        List<ModeratedComment.Earlier> earlier = moderation.earlier(comment.id());
        earlier.forEach(one -> content.add(new Paragraph("Until " + newsroom.shown(one.until()) + ": " + one.text())));
        if (earlier.isEmpty()) {
            content.add(new Paragraph("It was never edited."));
        }
        content.add(new H3("Decisions"));
        for (Decision one : moderation.decisions(comment.id())) {
            content.add(new Paragraph("%s: %s → %s. %s"
                    .formatted(
                            newsroom.shown(one.at()),
                            one.was().title(),
                            one.becomes().title(),
                            one.statement())));
        }
        show("The comment by " + comment.authorName(), content);
    }

    void person(ModeratedComment comment) {
        Div content = new Div();
        List<Sanction> all = sanctions.of(comment.author());
        content.add(new H3("Measures"));
        all.forEach(one -> content.add(sanction(one)));
        if (all.isEmpty()) {
            content.add(new Paragraph("None."));
        }
        content.add(new Button("Take a measure", click -> impose(comment)), new H3("Last comments"));
        moderation
                .of(comment.author())
                .forEach(one -> content.add(new Paragraph("%s, %s: %s"
                        .formatted(
                                newsroom.shown(one.postedAt()),
                                one.about().state().title(),
                                one.text()))));
        show(comment.authorName(), content);
    }

    private Component sanction(Sanction one) {
        Instant ends = one.ends();
        String words = "%s, %s%s: %s"
                .formatted(
                        one.kind().title(),
                        newsroom.shown(one.at()),
                        ends == null ? "" : " until " + newsroom.shown(ends),
                        one.reason());
        Div line = new Div(new Paragraph(one.lifted() == null ? words : words + " (lifted)"));
        if (one.lifted() == null) {
            Button lift = new Button("Lift");
            lift.setAriaLabel("Lift: " + one.kind().title());
            lift.addClickListener(click -> {
                sanctions.lift(one.person(), one.id());
                line.remove(lift);
                Notice.done("Lifted.");
            });
            line.add(lift);
        }
        return line;
    }

    private void impose(ModeratedComment comment) {
        EntryDialog dialog = new EntryDialog("A measure against " + comment.authorName());
        Select<SanctionKind> kind = dialog.add("person", new Select<>());
        kind.setLabel("Measure");
        kind.setItems(SanctionKind.values());
        kind.setItemLabelGenerator(one -> one.title() + ": " + one.means());
        kind.setValue(SanctionKind.WARN);
        IntegerField days = dialog.add("ends", new IntegerField("Days (empty for without end)"));
        days.setMin(1);
        TextArea why = dialog.add("reason", new TextArea("Why (told to the person)"));
        why.setWidthFull();
        dialog.open("Take it", () -> {
            sanctions.impose(comment.author(), kind.getValue(), why.getValue(), until(days.getValue()));
            Notice.done("The person is told.");
        });
    }

    void mode(ModeratedComment comment) {
        DiscussionMode.Standing now = settings.mode(comment.article());
        EntryDialog dialog = new EntryDialog(
                comment.headline().isEmpty() ? "The discussion" : "The discussion below “" + comment.headline() + "”");
        Select<DiscussionMode> mode = dialog.add("mode", new Select<>());
        mode.setLabel("Discussion");
        mode.setItems(DiscussionMode.values());
        mode.setItemLabelGenerator(DiscussionMode::title);
        mode.setValue(now.mode());
        IntegerField days = dialog.add("closes", new IntegerField("Closes after days from now (empty for never)"));
        days.setMin(1);
        dialog.open("Save", () -> {
            settings.setMode(comment.article(), mode.getValue(), until(days.getValue()));
            Notice.done("Saved.");
        });
    }

    private @Nullable Instant until(@Nullable Integer days) {
        return days == null ? null : moderation.now().plus(Duration.ofDays(days));
    }

    private static void show(String title, Component content) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(44rem, 94vw)");
        dialog.add(content);
        dialog.getFooter().add(new Button("Close", click -> dialog.close()));
        dialog.open();
    }
}
