package org.colophon.site.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.colophon.shared.ui.Unsaved;
import org.colophon.site.CrawlerPolicy;
import org.colophon.site.CrawlerTerms;
import org.colophon.site.CrawlerTerms.Choice;
import org.colophon.site.Crawlers;
import org.colophon.site.KnownCrawlers;
import org.colophon.site.RobotsText;
import org.jspecify.annotations.Nullable;

/** What crawlers are told, and what robots.txt will say. */
@Route("crawlers")
@PageTitle("Crawlers")
@Menu(title = "Crawlers", order = 22, icon = "vaadin:automation")
@RolesAllowed("ADMINISTER")
class CrawlersView extends Div implements BeforeLeaveObserver {

    private final Crawlers crawlers;
    private final Newsroom newsroom;
    private final Select<Choice> search =
            choice("Search engines", "Whether the site may stand in lists of results", Choice.ALLOWED, Choice.REFUSED);
    private final Select<Choice> training = choice(
            "AI training",
            "Whether AI models may be made of it. Also told as a reservation of text and data mining",
            Choice.values());
    private final Select<Choice> answers =
            choice("AI answers", "Whether AI services may fetch it to answer a question", Choice.values());
    private final Map<String, CrawlerRow> rows = new LinkedHashMap<>();
    private final TextArea extra = new TextArea("Further lines of robots.txt");
    private final Pre preview = new Pre();
    private final Span status = new Span();
    private final Button discard = new Button("Discard changes", click -> load());
    private final Button save = new Button("Save", click -> save());
    private CrawlerPolicy base = CrawlerPolicy.INITIAL;
    private boolean loading;

    CrawlersView(Crawlers crawlers, Newsroom newsroom) {
        this.crawlers = crawlers;
        this.newsroom = newsroom;
        addClassNames("page", "entries");
        Div head = new Div(new H1("Crawlers"));
        head.addClassName("page-head");
        Paragraph hint =
                new Paragraph("What the site tells programs that fetch its pages. It is a request: most search "
                        + "engines and AI companies heed it, nobody has to.");
        hint.addClassName("hint");
        UnorderedList list = new UnorderedList();
        list.addClassName("simple-rows");
        list.getElement().setAttribute("aria-labelledby", "crawlers-by-name");
        KnownCrawlers.ALL.forEach(crawler -> {
            CrawlerRow row = new CrawlerRow(crawler, this::show);
            rows.put(crawler.token(), row);
            list.add(row);
        });
        H2 byName = new H2("By name");
        byName.setId("crawlers-by-name");
        extra.setWidthFull();
        extra.setMinRows(3);
        extra.setHelperText("Such as “User-agent: ExampleBot” and below it “Disallow: /”");
        extra.setValueChangeMode(ValueChangeMode.LAZY);
        extra.addValueChangeListener(change -> show());
        preview.getElement().setAttribute("tabindex", "0");
        preview.getElement().setAttribute("role", "region");
        preview.getElement().setAttribute("aria-label", "robots.txt as it will be");
        preview.getStyle().set("overflow-x", "auto").set("max-block-size", "24rem");
        status.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div bar = new Div(status, discard, save);
        bar.addClassName("save-bar");
        add(head, hint, search, training, answers, byName, list, extra, new H2("robots.txt"), preview, bar);
        load();
    }

    private Select<Choice> choice(String label, String help, Choice... choices) {
        Select<Choice> select = new Select<>();
        select.setLabel(label);
        select.setHelperText(help);
        select.setItems(choices);
        select.setItemLabelGenerator(Choice::title);
        select.addValueChangeListener(change -> show());
        return select;
    }

    private void load() {
        base = crawlers.current();
        CrawlerTerms terms = base.terms();
        loading = true;
        search.setValue(terms.listed() ? Choice.ALLOWED : Choice.REFUSED);
        training.setValue(terms.training());
        answers.setValue(terms.answers());
        rows.forEach((token, row) -> row.choose(terms.named().getOrDefault(token, Choice.UNSAID)));
        extra.setValue(terms.extra());
        loading = false;
        show();
    }

    /** Null where the further lines are wrong. */
    private @Nullable CrawlerTerms chosen() {
        Map<String, Choice> named = new LinkedHashMap<>();
        rows.forEach((token, row) -> named.put(token, row.chosen()));
        try {
            CrawlerTerms terms = new CrawlerTerms(
                    Objects.requireNonNull(search.getValue()),
                    Objects.requireNonNull(training.getValue()),
                    Objects.requireNonNull(answers.getValue()),
                    named,
                    extra.getValue());
            extra.setInvalid(false);
            return terms;
        } catch (BadInput bad) {
            extra.setErrorMessage(bad.reason());
            extra.setInvalid(true);
            return null;
        }
    }

    private void show() {
        if (loading) {
            return;
        }
        CrawlerTerms terms = chosen();
        if (terms != null) {
            rows.values().forEach(row -> row.show(terms));
            preview.setText(RobotsText.write(terms, newsroom));
        }
        boolean changed = terms == null || !terms.equals(base.terms());
        status.setText(changed ? "Changes that are not saved yet" : "Nothing is changed");
        discard.setEnabled(changed);
        save.setEnabled(changed && terms != null);
        Unsaved.guard(UI.getCurrent(), changed);
    }

    private void save() {
        CrawlerTerms terms = chosen();
        if (terms == null) {
            return;
        }
        try {
            crawlers.decide(terms, base.number());
            load();
            Notice.done("Saved. Crawlers are told from now on.", "/robots.txt", "Open robots.txt");
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (discard.isEnabled()) {
            Unsaved.ask(event, "The rules are not saved. If you leave, they are lost.", this::load);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Unsaved.guard(event.getUI(), false);
    }
}
