package org.colophon.discussion.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.discussion.ModerationRules;
import org.colophon.discussion.ModerationSettings;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** The rules by which comments are published, held and rejected. */
@Route("comments/rules")
@PageTitle("Rules of moderation")
@RolesAllowed("MODERATE")
class RulesView extends Div {

    private final ModerationSettings settings;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final IntegerField longest = number("longest", "Longest comment", "Characters");
    private final IntegerField links = number("links", "Links", "With more of them a comment waits");
    private final TextArea banned = words(
            "banned", "Banned words", "One a line; a comment with one is rejected. A star at the end: any ending");
    private final TextArea suspect = words("suspect", "Suspect words", "One a line; a comment with one waits");
    private final IntegerField newAccount =
            number("newAccountHours", "New accounts", "For how many hours comments with links wait; 0 for not at all");
    private final IntegerField first =
            number("firstComments", "First comments", "How many of each person wait; 0 for none");
    private final IntegerField turnedDown = number(
            "turnedDown", "Turned down", "After how many of them within thirty days all comments wait; 0 for never");
    private final IntegerField edit =
            number("editMinutes", "Editing", "For how many minutes authors can change their comments; 0 for never");
    private final IntegerField close =
            number("closeAfterDays", "Closing", "After how many days discussions close; 0 for never");
    private int base;

    RulesView(ModerationSettings settings) {
        this.settings = settings;
        addClassNames("page", "entries");
        Div head = new Div(new H1("Rules of moderation"), new RouterLink("Comments", ModerationView.class));
        head.addClassName("page-head");
        Paragraph hint = new Paragraph("They hold for the next comment. Every change is kept in the audit log.");
        hint.addClassName("hint");
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(head, hint, longest, links, banned, suspect, newAccount, first, turnedDown, edit, close, save);
        load();
    }

    private IntegerField number(String name, String label, String help) {
        IntegerField field = new IntegerField(label);
        field.setHelperText(help);
        fields.put(name, field);
        return field;
    }

    private TextArea words(String name, String label, String help) {
        TextArea field = new TextArea(label);
        field.setHelperText(help);
        field.setWidthFull();
        field.setMinRows(4);
        field.setMaxRows(14);
        fields.put(name, field);
        return field;
    }

    private void load() {
        ModerationSettings.Current current = settings.current();
        ModerationRules rules = current.rules();
        base = current.number();
        longest.setValue(rules.longest());
        links.setValue(rules.links());
        banned.setValue(String.join("\n", rules.banned()));
        suspect.setValue(String.join("\n", rules.suspect()));
        newAccount.setValue(rules.newAccountHours());
        first.setValue(rules.firstComments());
        turnedDown.setValue(rules.turnedDown());
        edit.setValue(rules.editMinutes());
        close.setValue(rules.closeAfterDays());
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            ModerationRules rules = new ModerationRules(
                    value(longest.getValue()),
                    value(links.getValue()),
                    banned.getValue().lines().toList(),
                    suspect.getValue().lines().toList(),
                    value(newAccount.getValue()),
                    value(first.getValue()),
                    value(turnedDown.getValue()),
                    value(edit.getValue()),
                    value(close.getValue()));
            settings.decide(rules, base);
            load();
            Notice.done("Saved. The rules hold for the next comment.");
        } catch (BadInput bad) {
            HasValidation field = fields.get(bad.field());
            if (field == null) {
                Notice.problem(bad.reason());
            } else {
                field.setErrorMessage(bad.reason());
                field.setInvalid(true);
            }
        }
    }

    private static int value(@Nullable Integer number) {
        return number == null ? -1 : number;
    }
}
