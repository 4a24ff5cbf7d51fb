package org.colophon.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Workflow;
import org.colophon.review.ApprovalStep;
import org.colophon.review.Approvals;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.springframework.stereotype.Component;

/** Asks what has to be said with a step of the workflow, and takes it. */
@Component
class WorkflowDialogs {

    private final Workflow workflow;
    private final Approvals approvals;

    WorkflowDialogs(Workflow workflow, Approvals approvals) {
        this.workflow = workflow;
        this.approvals = approvals;
    }

    void submit(ArticleId id, Runnable done) {
        ask("Submit for review", "Note for whoever reviews it", "", "Submit", "note", words -> {
            workflow.submit(id, words);
            finish("Handed in for review.", done);
        });
    }

    /** @param version that was read and is approved */
    void approve(ArticleId id, long version, Runnable done) {
        Optional<ApprovalStep> step = approvals.next(id);
        String title = step.map(one -> "Approve as “" + one.name() + "”").orElse("Approve this text");
        String hint = "The text as it is now. What is written later is not approved.";
        ask(title, "Anything to say with it", hint, "Approve", "words", words -> {
            Article article = approvals.approve(id, version, words);
            finish(
                    article.point() != null && article.point() == version
                            ? "Approved. This text is what will be published."
                            : "Your approval is noted. Others are still missing.",
                    done);
        });
    }

    void sendBack(ArticleId id, Runnable done) {
        ask("Send back", "What has to be done", "", "Send back", "reason", words -> {
            workflow.sendBack(id, words);
            finish("Sent back to its authors.", done);
        });
    }

    void kill(ArticleId id, Runnable done) {
        String hint = "It leaves the lists. Its text stays, and it can be revived.";
        ask("Kill this article", "Why", hint, "Kill", "reason", words -> {
            workflow.kill(id, words);
            finish("The article is killed.", done);
        });
    }

    void hold(ArticleId id, Runnable done) {
        String hint = "Nothing is published before the hold is cleared.";
        ask("Put on legal hold", "What the lawyers have to look at", hint, "Put on hold", "reason", words -> {
            workflow.hold(id, false, words);
            finish("On legal hold.", done);
        });
    }

    void clearHold(ArticleId id, Runnable done) {
        String hint = "It counts for the text as it is now.";
        ask("Clear the legal hold", "Who had no objection", hint, "Clear the hold", "reason", words -> {
            workflow.clearHold(id, words);
            finish("The legal hold is cleared.", done);
        });
    }

    private static void ask(
            String title, String label, String hint, String button, String field, Consumer<String> then) {
        EntryDialog dialog = new EntryDialog(title);
        if (!hint.isEmpty()) {
            dialog.note(new Paragraph(hint));
        }
        TextArea words = new TextArea(label);
        words.setWidthFull();
        words.setMaxLength(2_000);
        words.setMinRows(2);
        dialog.add(field, words);
        dialog.open(button, () -> then.accept(words.getValue().strip()));
        words.focus();
    }

    private static void finish(String said, Runnable done) {
        done.run();
        Notice.done(said);
    }
}
