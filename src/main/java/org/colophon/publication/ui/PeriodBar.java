package org.colophon.publication.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/** Chooses the days of a report. */
class PeriodBar extends Div {

    private final Select<Usual> usual = new Select<>();
    private final DatePicker from = new DatePicker("From");
    private final DatePicker to = new DatePicker("To");
    private final LocalDate today;
    private boolean showing;

    private enum Usual {
        MONTH("Last 30 days"),
        YEAR("Last 12 months"),
        THIS_YEAR("This year"),
        CHOSEN("Chosen days");

        private final String title;

        Usual(String title) {
            this.title = title;
        }

        ReportPeriod of(LocalDate today, ReportPeriod chosen) {
            return switch (this) {
                case MONTH -> new ReportPeriod(today.minusDays(29), today);
                case YEAR -> ReportPeriod.year(today);
                case THIS_YEAR -> new ReportPeriod(today.withDayOfYear(1), today);
                case CHOSEN -> chosen;
            };
        }
    }

    PeriodBar(LocalDate today, Consumer<ReportPeriod> chosen) {
        this.today = today;
        addClassNames("filters", "period");
        usual.setLabel("Period");
        usual.setItems(Usual.values());
        usual.setItemLabelGenerator(one -> one.title);
        to.setMax(today);
        from.setMax(today);
        from.setManualValidation(true);
        to.setManualValidation(true);
        usual.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null && change.getValue() != Usual.CHOSEN) {
                chosen.accept(change.getValue().of(today, ReportPeriod.year(today)));
            }
        });
        from.addValueChangeListener(change -> days(chosen));
        to.addValueChangeListener(change -> days(chosen));
        add(usual, from, to);
    }

    private void days(Consumer<ReportPeriod> chosen) {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (showing || first == null || last == null) {
            return;
        }
        boolean wrong = last.isBefore(first);
        to.setInvalid(wrong);
        to.setErrorMessage(wrong ? "The last day lies before the first." : "");
        if (!wrong) {
            chosen.accept(new ReportPeriod(first, last));
        }
    }

    void show(ReportPeriod period) {
        showing = true;
        from.setValue(period.from());
        to.setValue(period.to());
        to.setInvalid(false);
        usual.setValue(Arrays.stream(Usual.values())
                .filter(one -> one.of(today, period).equals(period))
                .findFirst()
                .orElse(Usual.CHOSEN));
        showing = false;
    }
}
