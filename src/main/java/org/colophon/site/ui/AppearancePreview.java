package org.colophon.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.colophon.site.Appearance;
import org.colophon.site.AppearanceDrafts;

/** Front page or article as they would look, in the light or in the dark, on a phone or wider. */
class AppearancePreview extends Div {

    private static final String FRONT = "Front page";
    private static final String ARTICLE = "Article";
    private static final String LIGHT = "Light";
    private static final String DARK = "Dark";
    private static final String WIDE = "Wide";
    private static final String PHONE = "Phone";

    private final AppearanceDrafts drafts;
    private final IFrame frame = new IFrame();
    private final RadioButtonGroup<String> page = choice("Page", FRONT, ARTICLE);
    private final RadioButtonGroup<String> scheme = choice("Colours", LIGHT, DARK);
    private final RadioButtonGroup<String> width = choice("Width", WIDE, PHONE);
    private String key = "";

    AppearancePreview(AppearanceDrafts drafts) {
        this.drafts = drafts;
        frame.setTitle("Preview");
        Div choices = new Div(page, scheme, width);
        choices.addClassName("preview-choices");
        Div holder = new Div(frame);
        holder.addClassName("preview-holder");
        addClassName("appearance-preview");
        getElement().setAttribute("role", "region").setAttribute("aria-label", "Preview");
        add(new H2("Preview"), choices, holder);
    }

    private RadioButtonGroup<String> choice(String label, String... items) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setItems(items);
        group.setValue(items[0]);
        group.addValueChangeListener(change -> draw());
        return group;
    }

    void show(Appearance draft) {
        key = drafts.keep(draft);
        draw();
    }

    /** Where the frame leads now. */
    String address() {
        return "/preview/%s/%s/%s"
                .formatted(
                        key,
                        scheme.getValue().equals(DARK) ? "dark" : "light",
                        page.getValue().equals(ARTICLE) ? "article" : "front");
    }

    private void draw() {
        if (!key.isEmpty()) {
            frame.setSrc(address());
            setClassName("preview-phone", width.getValue().equals(PHONE));
        }
    }
}
