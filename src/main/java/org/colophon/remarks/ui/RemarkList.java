package org.colophon.remarks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.article.ArticleAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorSelection;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.remarks.Remark;
import org.colophon.remarks.RemarkThread;
import org.colophon.remarks.Remarks;
import org.colophon.remarks.Suggestion;
import org.colophon.remarks.Suggestions;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Notice;

/** The open threads in the order of the text, then the resolved ones; and where a new one is written. */
@CssImport("./remarks/remarks.css")
class RemarkList extends Div {

    /** So often the list looks for what others have said, in seconds. */
    private static final int LOOKS = 4;

    private final Remarks remarks;
    private final Suggestions suggestions;
    private final People people;
    private final Newsroom newsroom;
    private final EditorContext editor;
    private final Div writing = new Div();
    private final Paragraph news = new Paragraph();
    private final UnorderedList open = new UnorderedList();
    private final Paragraph none = new Paragraph(
            "No open remarks. Select a passage of the text and press “Remark on selection” or Ctrl+Alt+M.");
    private final UnorderedList closed = new UnorderedList();
    private final Details resolved = new Details("Resolved", closed);
    private final Map<String, RemarkCard> cards = new HashMap<>();
    private String stamp = "";

    RemarkList(Remarks remarks, Suggestions suggestions, People people, Newsroom newsroom, EditorContext editor) {
        this.remarks = remarks;
        this.suggestions = suggestions;
        this.people = people;
        this.newsroom = newsroom;
        this.editor = editor;
        addClassNames("entries", "remarks");
        open.addClassName("remark-threads");
        open.getElement().setAttribute("aria-label", "Open remarks");
        closed.addClassName("remark-threads");
        closed.getElement().setAttribute("aria-label", "Resolved remarks");
        none.addClassName("hint");
        news.addClassName("hint");
        news.getElement().setAttribute("role", "status");
        add(buttons(), writing, news, none, open, resolved, new Alive(LOOKS, active -> look()));
        draw();
    }

    private Div buttons() {
        Button remark = new Button("Remark on selection", click -> begin(false));
        remark.setTooltipText("Say something about the selected passage (Ctrl+Alt+M)");
        Button suggest = new Button("Suggest a change", click -> begin(true));
        suggest.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        suggest.setTooltipText("Propose other words for the selected passage");
        List.of(remark, suggest).forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL));
        Div buttons = new Div(remark, suggest);
        buttons.addClassName("entry-buttons");
        buttons.setVisible(ArticleAction.WRITE.from().contains(editor.article().state())
                && !editor.article().trashed());
        return buttons;
    }

    /** Opens the form for the selected passage. */
    void begin(boolean suggestion) {
        editor.whenSelected(selection -> compose(selection, suggestion));
    }

    private void compose(EditorSelection selection, boolean suggestion) {
        writing.removeAll();
        writing.add(new RemarkForm(remarks, editor, selection, suggestion, done -> {
            writing.removeAll();
            if (done) {
                draw();
                editor.marksChanged();
            }
        }));
    }

    /** Brings a thread into view. */
    void show(String id) {
        RemarkCard card = cards.get(id);
        if (card == null) {
            draw();
            card = cards.get(id);
        }
        if (card != null) {
            card.focus();
        }
    }

    /** What others have said appears by itself, but not while somebody writes an answer. */
    private void look() {
        if (remarks.stamp(editor.id()).equals(stamp)) {
            return;
        }
        if (cards.values().stream().anyMatch(RemarkCard::writing)) {
            news.setText("Somebody has said something meanwhile. It appears when you are done.");
        } else {
            draw();
        }
    }

    /** Reads everything again. */
    void draw() {
        stamp = remarks.stamp(editor.id());
        news.setText("");
        cards.clear();
        List<RemarkThread> waiting = remarks.open(editor.id());
        List<RemarkThread> done = remarks.closed(editor.id());
        Map<PersonId, Person> names = people.all(Stream.concat(waiting.stream(), done.stream())
                .flatMap(RemarkList::named)
                .distinct()
                .toList());
        fill(open, waiting, names);
        fill(closed, done, names);
        none.setVisible(waiting.isEmpty());
        open.setVisible(!waiting.isEmpty());
        resolved.setVisible(!done.isEmpty());
        resolved.setSummaryText("Resolved (%d)".formatted(done.size()));
    }

    private void fill(UnorderedList list, List<RemarkThread> threads, Map<PersonId, Person> names) {
        list.removeAll();
        for (RemarkThread thread : threads) {
            RemarkCard card =
                    new RemarkCard(thread, new Told(names, newsroom), editor, remarks, suggestions, this::changed);
            cards.put(thread.id().toString(), card);
            list.add(new ListItem(card));
        }
    }

    private void changed(String words) {
        draw();
        editor.marksChanged();
        if (!words.isEmpty()) {
            Notice.done(words);
        }
    }

    private static Stream<PersonId> named(RemarkThread thread) {
        Suggestion suggestion = thread.suggestion();
        Stream<PersonId> all = Stream.concat(
                Stream.of(thread.openedBy()), thread.remarks().stream().map(Remark::by));
        if (thread.closedBy() != null) {
            all = Stream.concat(all, Stream.of(thread.closedBy()));
        }
        return suggestion == null || suggestion.decidedBy() == null
                ? all
                : Stream.concat(all, Stream.of(suggestion.decidedBy()));
    }
}
