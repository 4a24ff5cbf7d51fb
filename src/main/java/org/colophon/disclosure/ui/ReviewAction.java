package org.colophon.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.disclosure.SignOffs;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** The way from the editor to the review. Says at once when a sign-off of the open article ends. */
@org.springframework.stereotype.Component
@Order(40)
class ReviewAction implements EditorAction {

    private final SignOffs signOffs;

    ReviewAction(SignOffs signOffs) {
        this.signOffs = signOffs;
    }

    @Override
    public Component button(EditorContext editor) {
        return new ReviewButton(signOffs, editor);
    }

    @Override
    public void textChanged(Component made) {
        if (made instanceof ReviewButton button) {
            button.look();
        }
    }

    /** A button that knows which sign-offs stood when it last looked. */
    static class ReviewButton extends Button {

        private final SignOffs signOffs;
        private final EditorContext editor;
        private Set<UUID> standing;

        ReviewButton(SignOffs signOffs, EditorContext editor) {
            super("Review and sign off", VaadinIcon.CHECK_SQUARE_O.create());
            this.signOffs = signOffs;
            this.editor = editor;
            this.standing = signOffs.standing(editor.id());
            addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            addClassName("review-action");
            addClickListener(click -> editor.whenStored(() -> DisclosureNavigation.toReview(editor.id())));
        }

        void look() {
            Set<UUID> now = signOffs.standing(editor.id());
            if (!now.containsAll(standing)) {
                signOffs.of(editor.id()).stream()
                        .filter(one -> standing.contains(one.id()) && !one.stands())
                        .findFirst()
                        .ifPresent(ended -> {
                            Notice.problem(SignOffWords.standing(ended));
                            editor.panelsChanged();
                        });
            }
            standing = now;
        }
    }
}
