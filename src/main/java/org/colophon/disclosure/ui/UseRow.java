package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.disclosure.AiUse;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.shared.ui.IconButton;

/** One tool, its version, and what it was used for. */
class UseRow extends Div {

    private final TextField tool = new TextField("AI tool");
    private final TextField version = new TextField("Version");
    private final Select<AiPurpose> purpose = new Select<>();
    private Runnable remove = () -> {};
    private final IconButton removeButton = new IconButton(VaadinIcon.TRASH, "Remove this tool", () -> remove.run());

    UseRow(String toolName, String toolVersion, AiPurpose usedFor, Runnable changed) {
        addClassName("use-row");
        tool.setValue(toolName);
        version.setValue(toolVersion);
        purpose.setLabel("Used for");
        purpose.setItems(AiPurpose.values());
        purpose.setItemLabelGenerator(AiPurpose::title);
        purpose.setValue(usedFor);
        tool.addValueChangeListener(change -> changed.run());
        version.addValueChangeListener(change -> changed.run());
        purpose.addValueChangeListener(change -> changed.run());
        add(tool, version, purpose, removeButton);
    }

    void onRemove(Runnable action) {
        remove = action;
    }

    void focus() {
        tool.focus();
    }

    boolean isEmpty() {
        return tool.getValue().isBlank();
    }

    AiUse use() {
        return new AiUse(tool.getValue(), version.getValue(), purpose.getValue());
    }

    void setReadOnly(boolean readOnly) {
        tool.setReadOnly(readOnly);
        version.setReadOnly(readOnly);
        purpose.setReadOnly(readOnly);
        removeButton.setVisible(!readOnly);
    }
}
