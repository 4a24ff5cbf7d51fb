package org.colophon.publication.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.colophon.publication.AiFigures;

/** Months as stacked columns. Colour and pattern say the same; the table beside it has the figures. */
class MonthPlot extends Div {

    private static final int HEIGHT = 120;
    private static final int WIDTH = 20;

    MonthPlot(List<AiFigures.ByMonth> months) {
        addClassName("month-plot");
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        "Articles by month: %d months, %,d articles at most in one. The table beside it has the figures."
                                .formatted(months.size(), most(months)));
        add(new Svg(svg(months)), legend());
    }

    static String svg(List<AiFigures.ByMonth> months) {
        double scale = (double) HEIGHT / Math.max(1, most(months));
        StringBuilder svg = new StringBuilder("<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\">"
                .formatted(Math.max(1, months.size()) * WIDTH, HEIGHT + 1));
        svg.append("""
                <defs><pattern id="ai-hatched" width="4" height="4" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"><rect class="hatch-ground" width="4" height="4"/>\
                <rect class="hatch" width="2" height="4"/></pattern></defs>""");
        for (int i = 0; i < months.size(); i++) {
            AiFigures.ByMonth month = months.get(i);
            double top = HEIGHT;
            top = column(svg, i, top, month.without() * scale, "without");
            top = column(svg, i, top, month.reviewed() * scale, "reviewed");
            column(svg, i, top, month.unreviewed() * scale, "unreviewed");
        }
        return svg.append("<rect class=\"axis\" y=\"%d\" width=\"%d\" height=\"1\"/></svg>"
                        .formatted(HEIGHT, Math.max(1, months.size()) * WIDTH))
                .toString();
    }

    private static double column(StringBuilder svg, int month, double bottom, double height, String kind) {
        if (height > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%.1f\" width=\"%d\" height=\"%.1f\"/>",
                    kind,
                    month * WIDTH + 3,
                    bottom - height,
                    WIDTH - 6,
                    height));
        }
        return bottom - height;
    }

    private static long most(List<AiFigures.ByMonth> months) {
        return months.stream()
                .mapToLong(month -> month.without() + month.reviewed() + month.unreviewed())
                .max()
                .orElse(0);
    }

    private static UnorderedList legend() {
        UnorderedList legend = new UnorderedList(
                entry("without", "No AI on record"),
                entry("reviewed", "With AI, reviewed"),
                entry("unreviewed", "With AI, no review on record"));
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private static ListItem entry(String kind, String words) {
        Span key = new Span();
        key.addClassNames("key", kind);
        return new ListItem(key, new Span(words));
    }

    static String name(AiFigures.ByMonth month) {
        return month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.UK) + " "
                + month.month().getYear();
    }
}
