package org.colophon.disclosure.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.disclosure.AiPassage;
import org.colophon.disclosure.Judgement;
import org.colophon.disclosure.ReviewDesk;
import org.colophon.disclosure.ReviewFact;
import org.colophon.sourcing.ArticleFact;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.jspecify.annotations.Nullable;

/** What there is to look at, to be worked through from top to bottom. One entry is open at a time. */
class ReviewList extends Div {

    /** What happens when somebody works on an entry. */
    interface Work {

        /** What readers see of a passage. */
        String printed(AiPassage passage);

        /** Brings the text into view, where it does not stand beside the list. */
        void showText();

        void opened(AiPassage passage);

        void opened(ReviewFact fact);

        void judged(Judgement judgement);
    }

    private final Work work;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph progress = new Paragraph();
    private final Paragraph empty = new Paragraph();
    private List<ReviewItem> items = List.of();

    ReviewList(Work work) {
        this.work = work;
        rows.addClassName("review-items");
        rows.getElement().setAttribute("aria-label", "To look at");
        progress.addClassName("hint");
        progress.getElement().setAttribute("role", "status");
        empty.addClassName("hint");
        add(progress, empty, rows);
    }

    /** Shows what there is by now. What is open stays open if it is still there. */
    void show(ReviewDesk desk, List<ArticleFact> facts, List<ArticleSource> sources) {
        List<ReviewItem> wanted = make(desk, facts, sources);
        if (!keys(wanted).equals(keys(items))) {
            Optional<String> open = items.stream()
                    .filter(ReviewItem::isOpen)
                    .map(ReviewItem::key)
                    .findFirst();
            items = wanted;
            rows.removeAll();
            items.forEach(rows::add);
            items.forEach(item -> item.setOpen(open.filter(item.key()::equals).isPresent()));
        }
        boolean signed = SignOffWords.mine(desk);
        items.forEach(item -> item.update(desk));
        if (signed) {
            items.forEach(item -> item.stand("Signed", true, false));
        }
        long done = items.stream().filter(item -> item.done(desk)).count();
        progress.setText(
                signed
                        ? "You looked at all of it before you signed."
                        : "%d of %d looked at".formatted(done, items.size()));
        progress.setVisible(!items.isEmpty());
        empty.setText(none(desk));
        empty.setVisible(!empty.getText().isEmpty());
        rows.setVisible(!items.isEmpty());
    }

    /** Goes to the first entry of which this holds. */
    void goTo(Function<ReviewItem, Boolean> wanted) {
        items.stream().filter(wanted::apply).findFirst().ifPresent(item -> {
            if (!item.isOpen()) {
                press(item);
            }
            item.focus();
        });
    }

    /** Goes to the entry for a passage or fact. */
    void goToFirst(List<AiPassage> passages, List<ReviewFact> facts) {
        goTo(item -> item instanceof PassageItem one && passages.contains(one.passage())
                || item instanceof FactItem other && facts.contains(other.fact()));
    }

    private void press(ReviewItem item) {
        boolean open = !item.isOpen();
        items.forEach(one -> one.setOpen(open && one == item));
        if (!open) {
            return;
        }
        if (item instanceof PassageItem passage) {
            work.opened(passage.passage());
        } else if (item instanceof FactItem fact) {
            work.opened(fact.fact());
        }
    }

    private List<ReviewItem> make(ReviewDesk desk, List<ArticleFact> facts, List<ArticleSource> sources) {
        List<ReviewItem> made = new ArrayList<>();
        for (AiPassage passage : desk.passages()) {
            made.add(new PassageItem(made.size() + 1, passage, work.printed(passage)));
        }
        Map<String, ArticleFact> known =
                facts.stream().collect(Collectors.toMap(ArticleFact::key, Function.identity(), (one, other) -> one));
        for (ReviewFact fact : desk.facts()) {
            ArticleFact use = known.get(fact.key());
            FactItem item = new FactItem(
                    made.size() + 1,
                    fact,
                    use == null ? null : use.fact(),
                    use == null ? null : source(use, sources),
                    work::judged);
            item.fill(desk);
            made.add(item);
        }
        made.forEach(item -> item.onHead(() -> press(item)));
        made.forEach(item -> item.addTextButton(work::showText));
        return made;
    }

    private static @Nullable Source source(ArticleFact use, List<ArticleSource> sources) {
        return sources.stream()
                .map(ArticleSource::source)
                .filter(source -> source.id().equals(use.fact().source()))
                .findFirst()
                .orElse(null);
    }

    private static String none(ReviewDesk desk) {
        if (desk.passages().isEmpty() && desk.facts().isEmpty()) {
            return "No AI tool wrote in this text, and it prints no facts. Read the text, then sign.";
        }
        if (desk.passages().isEmpty()) {
            return "No AI tool wrote in this text.";
        }
        return desk.facts().isEmpty() ? "The text prints no facts of the newsroom’s." : "";
    }

    private static List<String> keys(List<ReviewItem> items) {
        return items.stream().map(ReviewItem::key).toList();
    }
}
