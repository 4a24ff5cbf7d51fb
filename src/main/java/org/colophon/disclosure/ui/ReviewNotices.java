package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.colophon.disclosure.Review;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.shared.Newsroom;

/** What stands above a review: why the person may not sign, who has signed, and that the text has just changed. */
class ReviewNotices extends Div {

    private final Newsroom newsroom;
    private final Paragraph refusal = notice("refusal");
    private final Paragraph signed = notice("signed");
    private final Paragraph ended = notice("ended");
    private final Paragraph moved = notice("moved");

    ReviewNotices(Newsroom newsroom) {
        this.newsroom = newsroom;
        moved.getElement().setAttribute("role", "status");
        signed.getElement().setAttribute("tabindex", "-1");
        moved.setText("");
        add(refusal, signed, ended, moved);
    }

    void show(ReviewDesk desk) {
        say(refusal, desk.refusal().map(reason -> "You may not sign: " + reason).orElse(""));
        say(signed, desk.review().map(this::signed).orElse(""));
        say(ended, desk.review().isPresent() ? "" : ended(desk));
        moved.setVisible(!moved.getText().isEmpty());
    }

    void moved() {
        say(moved, "The text has changed while you were here. What you had done is kept; see what is new.");
    }

    void focusSigned() {
        moved.setText("");
        moved.setVisible(false);
        signed.getElement().callJsFunction("focus");
        signed.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private String signed(Review review) {
        String words = "%s signed for this text on %s.".formatted(review.reviewer(), newsroom.shown(review.at()));
        String minor = review.changes().isEmpty()
                ? ""
                : " %d small %s since, which the policy calls minor."
                        .formatted(review.changes().size(), review.changes().size() == 1 ? "change" : "changes");
        return words
                + minor
                + (review.hasty() ? " It was given faster than the text can be read, and the record says so." : "");
    }

    private static String ended(ReviewDesk desk) {
        return desk.signOffs().stream().findFirst().map(SignOffWords::standing).orElse("");
    }

    private static void say(Paragraph notice, String words) {
        notice.setText(words);
        notice.setVisible(!words.isEmpty());
    }

    private static Paragraph notice(String kind) {
        Paragraph notice = new Paragraph();
        notice.addClassName("review-notice");
        notice.getElement().setAttribute("data-kind", kind);
        return notice;
    }
}
