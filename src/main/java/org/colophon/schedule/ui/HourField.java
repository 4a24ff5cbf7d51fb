package org.colophon.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.colophon.schedule.WallTimes;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.EntryDialog;
import org.jspecify.annotations.Nullable;

/** A day and a time on the newsroom's clock, how far away that is, and which of two where the time comes twice. */
class HourField {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final DateTimePicker picker;
    private final RadioButtonGroup<ZoneOffset> which = new RadioButtonGroup<>("This time comes twice. Which one?");
    private final Span hint = new Span();
    private final WallTimes times;
    private final ZoneId zone;
    private final Clock clock;

    HourField(String label, ZoneId zone, Clock clock, @Nullable Instant value) {
        this.times = new WallTimes(zone);
        this.zone = zone;
        this.clock = clock;
        picker = new DateTimePicker(label);
        picker.setLocale(Locale.UK);
        picker.setStep(STEP);
        picker.setDatePlaceholder("Date");
        picker.setTimePlaceholder("Time");
        picker.setDateAriaLabel(label + ", date");
        picker.setTimeAriaLabel(label + ", time");
        picker.setMin(times.local(clock.instant()).truncatedTo(ChronoUnit.DAYS));
        picker.setWidthFull();
        hint.addClassName("hour-hint");
        hint.getElement().setAttribute("aria-live", "polite");
        which.setVisible(false);
        which.setItemLabelGenerator(offset -> "UTC" + offset);
        picker.addValueChangeListener(change -> follow());
        if (value != null) {
            picker.setValue(times.local(value));
        }
        follow();
    }

    /** Adds it to a dialog under the name that {@link WallTimes} complains to. */
    void addTo(EntryDialog dialog) {
        dialog.add("time", picker);
        dialog.note(which);
        dialog.note(new Div(hint));
    }

    List<Component> parts() {
        return List.of(picker, which, hint);
    }

    /** The moment that is meant. @throws BadInput for {@code time} */
    Instant moment() {
        LocalDateTime local = picker.getValue();
        if (local == null) {
            throw new BadInput("time", "Choose a day and a time.");
        }
        return times.instant(local, which.isVisible() ? which.getValue() : null);
    }

    private void follow() {
        LocalDateTime local = picker.getValue();
        List<ZoneOffset> offsets = local == null ? List.of() : times.offsets(local);
        which.setVisible(offsets.size() > 1);
        if (offsets.size() > 1) {
            which.setItems(offsets);
        }
        hint.setText(
                offsets.size() == 1 && local != null
                        ? ahead(local.toInstant(offsets.getFirst())) + " · " + zone.getId() + ", UTC"
                                + offsets.getFirst().getId().replace("Z", "")
                        : zone.getId());
    }

    private String ahead(Instant at) {
        Duration left = Duration.between(clock.instant(), at);
        if (left.isNegative()) {
            return "That is in the past";
        }
        long days = left.toDays();
        String hours = left.toHoursPart() == 0 ? "" : left.toHoursPart() + " h ";
        return days > 0
                ? "In %d %s %s"
                        .formatted(days, days == 1 ? "day" : "days", hours)
                        .strip()
                : "In %s%d min".formatted(hours, left.toMinutesPart());
    }
}
