package org.colophon.remarks.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.article.ui.TextMark;
import org.colophon.identity.People;
import org.colophon.remarks.RemarkThread;
import org.colophon.remarks.Remarks;
import org.colophon.remarks.Suggestions;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** What the newsroom says about passages of the article. */
@org.springframework.stereotype.Component
@Order(45)
class RemarksPanel implements EditorPanel {

    private static final int LABEL_MAX = 120;

    private final Remarks remarks;
    private final Suggestions suggestions;
    private final People people;
    private final Newsroom newsroom;

    RemarksPanel(Remarks remarks, Suggestions suggestions, People people, Newsroom newsroom) {
        this.remarks = remarks;
        this.suggestions = suggestions;
        this.people = people;
        this.newsroom = newsroom;
    }

    @Override
    public String title() {
        return "Remarks";
    }

    @Override
    public String title(EditorContext editor) {
        int open = remarks.countOpen(editor.id());
        return open == 0 ? title() : "%s (%d)".formatted(title(), open);
    }

    @Override
    public String place() {
        return "remarks";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public boolean takesSelection() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        return new RemarkList(remarks, suggestions, people, newsroom, editor);
    }

    @Override
    public List<TextMark> marks(EditorContext editor) {
        return remarks.open(editor.id()).stream()
                .filter(thread -> !thread.anchor().gone() && !thread.stands().isBlank())
                .map(RemarksPanel::mark)
                .toList();
    }

    @Override
    public void markChosen(Component opened, String id) {
        if (opened instanceof RemarkList list) {
            list.show(id);
        }
    }

    @Override
    public void selectionOffered(Component opened) {
        if (opened instanceof RemarkList list) {
            list.begin(false);
        }
    }

    private static TextMark mark(RemarkThread thread) {
        String words = thread.remarks().isEmpty()
                ? "Suggestion"
                : (thread.suggestion() == null ? "Remark: " : "Suggestion: ")
                        + thread.remarks().getLast().words().replace('\n', ' ');
        String label = words.length() > LABEL_MAX ? words.substring(0, LABEL_MAX) + "…" : words;
        return new TextMark(
                thread.id().toString(), thread.anchor().text(), thread.anchor().from(), thread.stands(), label);
    }
}
