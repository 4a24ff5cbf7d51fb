package org.colophon.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.colophon.article.ArticleAction;
import org.colophon.article.ArticleState;
import org.colophon.article.ui.EditorAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.springframework.core.annotation.Order;

/** "Schedule". */
@org.springframework.stereotype.Component
@Order(48)
class ScheduleAction implements EditorAction {

    private final ScheduleDialogs dialogs;

    ScheduleAction(ScheduleDialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public Component button(EditorContext editor) {
        if (!CurrentPerson.require().may(Permission.PUBLISH)) {
            return new Div();
        }
        Button button = new Button("Schedule", click -> editor.whenStored(() -> dialogs.publish(editor)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        boolean open = editor.article().allows(ArticleAction.SCHEDULE, CurrentPerson.require());
        button.setEnabled(open
                && (editor.article().state() != ArticleState.PUBLISHED
                        || editor.article().changedSincePublished()));
        button.setTooltipText("Publish at an hour that you choose");
        return button;
    }
}
