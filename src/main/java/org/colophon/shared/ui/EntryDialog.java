package org.colophon.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.colophon.shared.BadInput;

/**
 * A dialog with a few fields and one button. What cannot be taken is said at the field it belongs to, and the dialog
 * stays open with everything that was entered.
 *
 * <pre>{@code
 * var dialog = new EntryDialog("New topic");
 * var name = dialog.text("name", "Name", "");
 * dialog.open("Save", () -> topics.named(name.getValue()));
 * }</pre>
 */
public final class EntryDialog {

    /** Elsewhere in the dialog Enter saves. */
    private static final String ENTER_MAKES_A_LINE =
            "this.addEventListener('keydown', (key) => { if (key.key === 'Enter') key.stopPropagation(); });";

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    public EntryDialog(String title) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(32rem, 94vw)");
        form.addClassName("entry-form");
        dialog.add(form);
    }

    /** Adds a line of text. @param field its name in {@link BadInput#field()} */
    public TextField text(String field, String label, String value) {
        TextField text = new TextField(label);
        text.setValue(value);
        return add(field, text);
    }

    /** Adds any field. @param field its name in {@link BadInput#field()} */
    public <C extends Component & HasValidation> C add(String field, C component) {
        fields.put(field, component);
        form.add(component);
        leaveEnter(component);
        return component;
    }

    /** Makes a field known that stands inside something added by {@link #note}, such as a part that folds. */
    public <C extends Component & HasValidation> C within(String field, C component) {
        fields.put(field, component);
        leaveEnter(component);
        return component;
    }

    /** Adds words between the fields. */
    public void note(Component words) {
        form.add(words);
    }

    /** Opens the dialog. @param save does the work; {@link BadInput} it throws is shown at its field */
    public void open(String saveText, Runnable save) {
        open(new Button(saveText, click -> attempt(save, true)));
    }

    private void open(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(dialog);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), button);
        dialog.open();
    }

    /**
     * Opens the dialog with a button that may ask something before it saves. The dialog stays open until then.
     *
     * @param save is handed what closes the dialog once it is saved; {@link BadInput} it throws is shown at its field
     */
    public void openAsking(String saveText, Consumer<Runnable> save) {
        Button button = new Button(saveText, click -> attempt(() -> save.accept(dialog::close), false));
        open(button);
    }

    private static void leaveEnter(Component component) {
        if (component instanceof TextArea area) {
            area.getElement().executeJs(ENTER_MAKES_A_LINE);
        }
    }

    private void attempt(Runnable save, boolean close) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            save.run();
            if (close) {
                dialog.close();
            }
        } catch (BadInput bad) {
            HasValidation field = fields.get(bad.field());
            if (field == null) {
                Notice.problem(bad.reason());
            } else {
                field.setErrorMessage(bad.reason());
                field.setInvalid(true);
                unfold((Component) field);
            }
        }
    }

    private static void unfold(Component field) {
        field.getParent().ifPresent(parent -> {
            if (parent instanceof Details part) {
                part.setOpened(true);
            }
            unfold(parent);
        });
    }
}
