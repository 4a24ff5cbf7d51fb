package org.colophon.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Map;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Durations;
import org.colophon.disclosure.SignOffFigures;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.publication.AiFigures;
import org.colophon.publication.AiReport;
import org.colophon.publication.ErrorCause;
import org.jspecify.annotations.Nullable;

/** The tables and plots of a report. */
class ReportTables extends Div {

    private final AiFigures published;
    private final SignOffFigures signOffs;
    private final Map<String, Long> causes;

    ReportTables(AiReport report) {
        this.published = report.published();
        this.signOffs = report.signOffs();
        this.causes = report.causes();
        add(summary(), states(), months(), sections(), tools(), signOffs(), corrections());
    }

    private Component summary() {
        DescriptionList figures = new DescriptionList();
        figures.addClassName("summary");
        long ai = published.ai();
        figure(figures, "Articles", number(published.articles()), "");
        figure(figures, "With AI", number(ai), percent(ai, published.articles()) + " of all");
        figure(
                figures,
                "Reviewed",
                number(published.reviewed()),
                percent(published.reviewed(), ai) + " of those with AI");
        figure(
                figures,
                "No review on record",
                number(ai - published.reviewed()),
                percent(ai - published.reviewed(), ai) + " of those with AI");
        figure(figures, "Median review", duration(signOffs.medianSeconds()), "of sign-offs given");
        figure(figures, "Hasty sign-offs", number(signOffs.hasty()), "much faster than reading");
        return figures;
    }

    private static void figure(DescriptionList list, String name, String value, String more) {
        Div number = new Div(value);
        number.addClassName("number");
        Div what = new Div(more);
        what.addClassName("hint");
        list.add(new Div(new DescriptionList.Term(name), new DescriptionList.Description(number, what)));
    }

    private Component states() {
        FigureTable table = new FigureTable("Articles by state", "State", "Articles", "Share");
        published
                .states()
                .forEach(one -> table.row(
                        DisclosureState.of(one.state())
                                .map(DisclosureState::title)
                                .orElse(one.state()),
                        ratio(one.articles(), published.articles()),
                        number(one.articles()),
                        percent(one.articles(), published.articles())));
        return part("By state", "What readers are told about each article.", table);
    }

    private Component months() {
        FigureTable table =
                new FigureTable("Articles by month", "Month", "No AI on record", "AI, reviewed", "AI, no review");
        published
                .months()
                .forEach(one -> table.row(
                        MonthPlot.name(one), number(one.without()), number(one.reviewed()), number(one.unreviewed())));
        Div both = new Div(new MonthPlot(published.months()), table);
        both.addClassName("two-columns");
        return part("Month by month", "By the day of the version that is counted.", both);
    }

    private Component sections() {
        FigureTable table =
                new FigureTable("AI by section", "Section", "Articles", "With AI", "Reviewed", "Words by AI");
        published
                .sections()
                .forEach(one -> table.row(
                        one.name(),
                        one.aiShare(),
                        number(one.articles()),
                        number(one.ai()),
                        number(one.reviewed()),
                        "%s (%s)".formatted(percent(one.aiWords(), one.words()), number(one.aiWords()))));
        return part("By section", "A section is a desk’s. The bar is the part of the words that AI wrote.", table);
    }

    private Component tools() {
        if (published.tools().isEmpty()) {
            return part("Tools", "", new Paragraph("No tool is on record for these days."));
        }
        FigureTable table = new FigureTable("Tools by articles", "Tool", "Used for", "Articles");
        published
                .tools()
                .forEach(one -> table.row(
                        one.tool(),
                        ratio(one.articles(), published.articles()),
                        AiPurpose.of(one.purpose()).map(AiPurpose::title).orElse(one.purpose()),
                        number(one.articles())));
        return part("Tools", "By record of edits and declarations. The bar is the part of all articles.", table);
    }

    private Component signOffs() {
        FigureTable table = new FigureTable("Sign-offs", "What", "How many");
        table.row("Given", number(signOffs.given()));
        table.row("Of those, much faster than the text can be read", number(signOffs.hasty()));
        signOffs.ended().forEach((cause, count) -> table.row("Ended: " + cause.sentence(), number(count)));
        Anchor trail = new Anchor(
                "ai-audit?from=%s&to=%s".formatted(published.from(), published.to()),
                "Look at each in the audit trail");
        String median = "The median review took %s.".formatted(duration(signOffs.medianSeconds()));
        return part("Sign-offs", signOffs.given() == 0 ? "None was given in these days." : median, table, trail);
    }

    private Component corrections() {
        FigureTable table = new FigureTable("Corrections by kind", "Kind", "Published");
        table.row("Correction: readers were told something wrong", number(published.corrections()));
        table.row("Update: it was right then and is no more", number(published.updates()));
        FigureTable causes = new FigureTable("Corrections by cause", "Cause of the error", "Corrections");
        for (ErrorCause cause : ErrorCause.values()) {
            causes.row(cause.title(), number(this.causes.getOrDefault(cause.code(), 0L)));
        }
        causes.row("Not on record", number(this.causes.getOrDefault("", 0L)));
        return part(
                "Corrections",
                "The cause is what the editor said when the correction was published. Corrections of facts have none.",
                table,
                causes);
    }

    private static Component part(String title, String hint, Component... content) {
        Section part = new Section(new H2(title));
        part.addClassName("page-part");
        if (!hint.isEmpty()) {
            Paragraph words = new Paragraph(hint);
            words.addClassName("hint");
            part.add(words);
        }
        part.add(content);
        return part;
    }

    private static String duration(@Nullable Long seconds) {
        return seconds == null ? "–" : Durations.words(seconds);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String number(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** Something is never rounded to nothing, nor to all. */
    private static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        long rounded = Math.round(100.0 * part / whole);
        if (rounded == 0 && part > 0) {
            return "under 1 %";
        }
        return rounded == 100 && part < whole ? "over 99 %" : rounded + " %";
    }
}
