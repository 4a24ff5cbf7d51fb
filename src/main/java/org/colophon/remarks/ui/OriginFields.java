package org.colophon.remarks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.PersonId;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;

/** Asks where suggested words come from. */
class OriginFields extends Div {

    private final Select<Origin.Kind> kind = new Select<>();
    private final TextField tool = new TextField("Which AI tool");
    private final Select<AiPurpose> purpose = new Select<>();
    private final TextField source = new TextField("Which source");

    OriginFields() {
        addClassName("remark-origin");
        kind.setLabel("Where the words come from");
        kind.setItems(Origin.Kind.TYPED, Origin.Kind.AI, Origin.Kind.QUOTED, Origin.Kind.UNEXPLAINED);
        kind.setItemLabelGenerator(OriginFields::words);
        kind.setValue(Origin.Kind.TYPED);
        purpose.setLabel("Used for");
        purpose.setItems(AiPurpose.values());
        purpose.setItemLabelGenerator(AiPurpose::title);
        purpose.setValue(AiPurpose.REWRITE);
        kind.addValueChangeListener(change -> follow());
        add(kind, tool, purpose, source);
        follow();
    }

    Origin origin() {
        PersonId me = CurrentPerson.require().id();
        return switch (kind.getValue()) {
            case AI -> Origin.ai(me, tool.getValue(), "", purpose.getValue());
            case QUOTED -> Origin.quoted(me, source.getValue());
            case UNEXPLAINED -> Origin.unexplained(me);
            case TYPED, IMPORTED -> Origin.typed(me);
        };
    }

    private void follow() {
        tool.setVisible(kind.getValue() == Origin.Kind.AI);
        purpose.setVisible(kind.getValue() == Origin.Kind.AI);
        source.setVisible(kind.getValue() == Origin.Kind.QUOTED);
    }

    private static String words(Origin.Kind kind) {
        return switch (kind) {
            case TYPED -> "I wrote them";
            case AI -> "An AI tool wrote them";
            case QUOTED -> "They are from a source";
            case UNEXPLAINED, IMPORTED -> "I cannot say";
        };
    }
}
