package org.colophon.article.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Locale;

/** Chooses a language by its name; any other can be typed as a BCP 47 code. */
class LanguageField extends ComboBox<String> {

    private static final List<String> COMMON =
            List.of("en", "de", "fr", "es", "fi", "sv", "da", "nb", "nl", "it", "pl", "pt", "cs", "et", "ar", "he");

    LanguageField() {
        super("Language");
        setItems(COMMON);
        setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) + " (" + tag + ")");
        setAllowCustomValue(true);
        addCustomValueSetListener(entered -> setValue(entered.getDetail().strip()));
    }
}
