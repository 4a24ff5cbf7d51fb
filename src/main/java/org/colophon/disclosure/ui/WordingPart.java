package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.PolicyChange;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Statement;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;

/** The sentences that readers are told, state by state, with what they print beside them. */
class WordingPart extends PolicyPart {

    private final Select<String> language = new Select<>();
    private final List<StateCard> cards;
    private final BiFunction<PolicyTerms, String, List<Statement>> previewer;
    private @Nullable PolicyDraft draft;

    WordingPart(BiFunction<PolicyTerms, String, List<Statement>> previewer, Runnable changed) {
        super(
                "policy-wording",
                "What readers are told",
                "Every state has a line that stands above the text and an explanation one click away. Leave the"
                        + " product’s sentences or write your own; words in braces are filled in for each article.");
        this.previewer = previewer;
        language.setLabel("Language of the sentences");
        language.setItems(PolicyTerms.LANGUAGES);
        language.setValue(PolicyTerms.LANGUAGES.getFirst());
        language.setItemLabelGenerator(PolicyChange::languageName);
        language.addValueChangeListener(change -> {
            if (draft != null && change.getValue() != null) {
                show(draft);
            }
        });
        cards = Arrays.stream(DisclosureState.values())
                .map(state -> new StateCard(state, changed))
                .toList();
        Paragraph sample = new Paragraph("The previews are made as for a real article, from a sample: “Sam Sample” and"
                + " “Sampletool” are invented, and so are the numbers.");
        sample.addClassName("hint");
        add(language, sample);
        cards.forEach(this::add);
    }

    /** Says how many sentences of this language are the newsroom's own, and in which others there are some. */
    private void count(PolicyDraft shown) {
        String own = PolicyTerms.LANGUAGES.stream()
                .filter(tag -> shown.ownSentences(tag) > 0)
                .map(tag -> "%s %d".formatted(PolicyChange.languageName(tag), shown.ownSentences(tag)))
                .collect(Collectors.joining(", "));
        language.setHelperText(own.isEmpty() ? "All sentences are the product’s" : "Own sentences: " + own);
    }

    /** Something has changed, here or in another part: makes the previews anew. */
    void preview() {
        if (draft != null) {
            count(draft);
            String tag = language.getValue();
            List<Statement> statements = previewer.apply(draft.shown(), tag);
            for (int i = 0; i < cards.size(); i++) {
                cards.get(i).preview(statements.get(i), tag);
            }
        }
    }

    @Override
    void show(PolicyDraft shown) {
        draft = shown;
        cards.forEach(card -> card.show(shown, language.getValue()));
        preview();
    }

    @Override
    void setReadOnly(boolean readOnly) {
        cards.forEach(card -> card.setReadOnly(readOnly));
    }

    @Override
    boolean refused(BadInput bad) {
        if (!bad.field().startsWith("wording")) {
            return false;
        }
        for (String tag : PolicyTerms.LANGUAGES) {
            for (StateCard card : cards) {
                for (SentenceField field : card.sentences()) {
                    if (bad.field().equals("wording." + tag + "." + field.key())) {
                        language.setValue(tag);
                        say(field.field(), bad);
                    }
                }
            }
        }
        return true;
    }

    /** The fields say it themselves, as long as it is so. */
    @Override
    void clear() {}
}
