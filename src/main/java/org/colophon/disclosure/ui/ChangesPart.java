package org.colophon.disclosure.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.article.PreviewStyles;
import org.colophon.disclosure.CanonicalText;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.markup.Markup;

/** What changed in the text since the reviewer last looked at it. Hidden where nothing did. */
class ChangesPart extends Section {

    /** Longer bodies are not compared on screen. */
    private static final int COMPARED_MAX = 400_000;

    private final UnorderedList facts = new UnorderedList();
    private final Paragraph tooLong = new Paragraph("The text is too long to be compared here. See its history.");
    private final ReviewText compared;
    private String shown = "";

    ChangesPart(Markup markup, PreviewStyles styles, Runnable seen) {
        compared = new ReviewText(markup, styles);
        addClassName("review-changes");
        setAriaLabel("What changed since you last looked");
        Button button = new Button("I have seen the changes", click -> seen.run());
        button.addClassName("seen-changes");
        add(new H2("What changed since you last looked"), facts, tooLong, compared, button);
        setVisible(false);
    }

    void show(ReviewDesk desk) {
        CanonicalText before = desk.progress().looked();
        CanonicalText now = desk.text();
        boolean changed = before != null && !before.equals(now);
        setVisible(changed);
        if (before == null || !changed) {
            shown = "";
            return;
        }
        String hash = now.sha256();
        if (hash.equals(shown)) {
            return;
        }
        shown = hash;
        facts.removeAll();
        factChanges(before, now).forEach(words -> facts.add(new ListItem(words)));
        if (!before.language().equals(now.language())) {
            facts.add(new ListItem(
                    "The article’s language was %s and is now %s.".formatted(before.language(), now.language())));
        }
        facts.setVisible(facts.getComponentCount() > 0);
        boolean same = before.headline().equals(now.headline())
                && before.standfirst().equals(now.standfirst())
                && before.body().equals(now.body());
        boolean fits = before.body().length() + now.body().length() <= 2 * COMPARED_MAX;
        tooLong.setVisible(!same && !fits);
        compared.setVisible(!same && fits);
        if (!same && fits) {
            compared.showChanges(desk.draft(), before, now);
        }
    }

    private static List<String> factChanges(CanonicalText before, CanonicalText now) {
        Map<String, String> was = printed(before);
        Map<String, String> is = printed(now);
        List<String> changes = new ArrayList<>();
        is.forEach((key, words) -> {
            String old = was.get(key);
            if (old == null) {
                changes.add("The fact %s is new: %s.".formatted(key, words));
            } else if (!old.equals(words)) {
                changes.add("The fact %s was %s and is now %s.".formatted(key, old, words));
            }
        });
        was.keySet().stream()
                .filter(key -> !is.containsKey(key))
                .forEach(key -> changes.add("The fact %s is no longer printed.".formatted(key)));
        return changes;
    }

    private static Map<String, String> printed(CanonicalText text) {
        Map<String, String> printed = new LinkedHashMap<>();
        text.facts().forEach(fact -> printed.putIfAbsent(fact.asked(), fact.printed()));
        text.keyFacts().forEach(fact -> printed.putIfAbsent(fact.key(), fact.printed()));
        return printed;
    }
}
