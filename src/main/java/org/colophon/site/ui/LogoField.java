package org.colophon.site.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.colophon.shared.BadInput;
import org.colophon.site.Appearances;
import org.colophon.site.LogoImage;
import org.jspecify.annotations.Nullable;

/** The picture that stands for the paper's name: uploaded, looked at, taken off. */
class LogoField extends Div {

    private final Appearances appearances;
    private final Runnable changed;
    private final Image picture = new Image();
    private final Paragraph problem = new Paragraph();
    private final Button remove = new Button("Take the logo off", click -> put(null));
    private final Checkbox onDark = new Checkbox("It can be seen on a dark ground, too");
    private @Nullable LogoImage logo;

    LogoField(Appearances appearances, Runnable changed) {
        this.appearances = appearances;
        this.changed = changed;
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes("image/png", "image/jpeg", "image/webp", ".png", ".jpg", ".jpeg", ".webp");
        upload.setMaxFiles(1);
        upload.setDropAllowed(true);
        upload.setUploadButton(new Button("Choose a picture…"));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Span label = new Span("Logo");
        label.addClassName("field-label");
        Paragraph hint = new Paragraph(
                "PNG, JPEG or WebP, 200 kB at most. It stands for the name;" + " the name is read aloud in its place.");
        hint.addClassName("about");
        picture.setAlt("The logo");
        picture.addClassName("logo-picture");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        onDark.addValueChangeListener(change -> changed.run());
        addClassName("logo-field");
        add(label, hint, upload, problem, picture, onDark, remove);
        show(null, false);
    }

    @Nullable
    LogoImage logo() {
        return logo;
    }

    boolean onDark() {
        return onDark.getValue();
    }

    void show(@Nullable LogoImage image, boolean seenOnDark) {
        logo = image;
        onDark.setValue(seenOnDark);
        draw();
    }

    /** Says what is wrong with the picture, or nothing. */
    void complain(String reason) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
    }

    void take(byte[] bytes) {
        try {
            put(appearances.addLogo(bytes));
        } catch (BadInput bad) {
            complain(bad.reason());
        }
    }

    private void put(@Nullable LogoImage image) {
        logo = image;
        complain("");
        draw();
        changed.run();
    }

    private void draw() {
        LogoImage shown = logo;
        picture.setVisible(shown != null);
        remove.setVisible(shown != null);
        onDark.setVisible(shown != null);
        if (shown != null) {
            picture.setSrc(shown.path());
        }
    }
}
