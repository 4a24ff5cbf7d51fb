package org.colophon.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.colophon.article.ArticleAction;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.article.ui.ArticleNavigation;
import org.colophon.feedback.ErrorReport;
import org.colophon.feedback.ErrorReports;
import org.colophon.feedback.ReportOutcome;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.shared.Slice;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;

/** What readers report as wrong: look, correct, answer. */
@Route("reports")
@PageTitle("Reported errors")
@Menu(title = "Reported errors", order = 4.5, icon = "vaadin:flag")
@PermitAll
class ReportsView extends Div {

    private static final int STRETCH = 30;

    private final ErrorReports reports;
    private final Articles articles;
    private final Workflow workflow;
    private final People people;
    private final Newsroom newsroom;
    private final boolean mayEdit = CurrentPerson.require().may(Permission.EDIT);
    private final Select<Boolean> state = new Select<>();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    ReportsView(ErrorReports reports, Articles articles, Workflow workflow, People people, Newsroom newsroom) {
        this.reports = reports;
        this.articles = articles;
        this.workflow = workflow;
        this.people = people;
        this.newsroom = newsroom;
        addClassName("page");
        Div head = new Div(new H1("Reported errors"));
        head.addClassName("page-head");
        state.setLabel("Show");
        state.setItems(true, false);
        state.setItemLabelGenerator(open -> open ? "Open" : "Closed");
        state.setValue(true);
        state.addValueChangeListener(change -> start());
        Div tools = new Div(state);
        tools.addClassName("filters");
        count.getElement().setAttribute("role", "status");
        rows.addClassName("simple-rows");
        rows.getElement().setAttribute("aria-label", "Reported errors");
        add(head, tools, count, rows, more);
        start();
    }

    private void start() {
        rows.removeAll();
        next = null;
        count();
        showMore();
    }

    private void count() {
        long open = reports.open();
        count.setText(open == 0 ? "No report is open." : open == 1 ? "1 report is open." : open + " reports are open.");
    }

    private void showMore() {
        Slice<ErrorReport> slice = reports.list(state.getValue(), next, STRETCH);
        List<PersonId> ids =
                slice.items().stream().map(ErrorReport::by).distinct().toList();
        Map<PersonId, Person> by = people.all(ids);
        slice.items().forEach(report -> rows.add(row(report, by.get(report.by()))));
        next = slice.next();
        more.setVisible(next != null);
    }

    private ListItem row(ErrorReport report, @Nullable Person by) {
        Span name = new Span(report.headline().isEmpty() ? "An article that readers do not see" : report.headline());
        name.addClassName("name");
        Div what = new Div(name);
        what.addClassName("what");
        if (!report.quote().isEmpty()) {
            Paragraph quote = new Paragraph("“" + report.quote() + "”");
            quote.addClassName("quoted");
            what.add(quote);
        }
        what.add(new Paragraph(report.words()));
        Div about = new Div(
                new Span(by == null ? "Somebody" : by.name()),
                new Span("Version " + report.number()),
                new Span(newsroom.shown(report.at())));
        about.addClassName("about");
        what.add(about);
        ReportOutcome outcome = report.outcome();
        if (outcome != null) {
            what.add(new Paragraph(outcome.title() + (report.answer().isEmpty() ? "." : ": " + report.answer())));
        }
        ListItem row = new ListItem(what);
        row.addClassName("error-report");
        row.add(tools(report, row));
        return row;
    }

    private Div tools(ErrorReport report, ListItem row) {
        Div tools = new Div();
        tools.addClassName("tools");
        if (!report.path().isEmpty()) {
            Anchor page = new Anchor(report.path(), "Page");
            page.setTarget("_blank");
            page.setRouterIgnore(true);
            page.getElement().setAttribute("aria-label", "Page: " + report.headline());
            tools.add(page);
        }
        if (report.open() && mayEdit) {
            tools.add(
                    small("Correct", report, () -> correct(report)),
                    small("Answer", report, () -> answer(report, row)));
        } else {
            tools.add(small("Open", report, () -> ArticleNavigation.toEditor(report.article())));
        }
        return tools;
    }

    private static Button small(String words, ErrorReport report, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words + ": " + report.headline());
        return button;
    }

    /** The report stays open until somebody answers it. */
    private void correct(ErrorReport report) {
        if (articles.get(report.article()).allows(ArticleAction.CORRECT, CurrentPerson.require())) {
            workflow.correct(report.article());
        }
        ArticleNavigation.toEditor(report.article());
    }

    private void answer(ErrorReport report, ListItem row) {
        EntryDialog dialog = new EntryDialog("What came of it?");
        Select<ReportOutcome> outcome = dialog.add("outcome", new Select<>());
        outcome.setLabel("Outcome");
        outcome.setItems(ReportOutcome.values());
        outcome.setItemLabelGenerator(ReportOutcome::title);
        outcome.setValue(ReportOutcome.FIXED);
        TextArea words = dialog.add("answer", new TextArea("Answer to the reader (optional)"));
        words.setWidthFull();
        words.setMaxLength(ErrorReports.WORDS_MAX);
        words.setHelperText("The reader finds it under “Account”.");
        dialog.open("Close the report", () -> {
            reports.close(report.id(), outcome.getValue(), words.getValue());
            rows.remove(row);
            count();
            Notice.done("Closed. The reader can see what came of it.");
        });
    }
}
