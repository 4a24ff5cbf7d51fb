package org.colophon.schedule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.schedule.Schedule;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.FramePart;
import org.colophon.shared.ui.Notice;
import org.springframework.core.annotation.Order;

/** Tells those who may publish, on every page, that something did not happen at its hour. */
@org.springframework.stereotype.Component
@Order(5)
class ScheduleAlarm implements FramePart {

    /** So often the frame looks, in seconds. */
    private static final int LOOKS = 20;

    private final Schedule schedule;

    ScheduleAlarm(Schedule schedule) {
        this.schedule = schedule;
    }

    @Override
    public Component part() {
        return CurrentPerson.require().may(Permission.PUBLISH) ? new Badge(schedule) : new Div();
    }

    /** Hidden while all is well. */
    static class Badge extends Div {

        private final Schedule schedule;
        private final Button button =
                new Button(VaadinIcon.ALARM.create(), click -> UI.getCurrent().navigate(ScheduleView.class));
        private int known;

        Badge(Schedule schedule) {
            this.schedule = schedule;
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.addClassName("schedule-alarm");
            known = schedule.alarms().size();
            show();
            add(button, new Alive(LOOKS, active -> look()));
        }

        private void look() {
            int now = schedule.alarms().size();
            if (now > known) {
                Notice.problem("An article was not published or taken offline at its hour. See “Schedule”.");
            }
            known = now;
            show();
        }

        private void show() {
            button.setVisible(known > 0);
            button.setText(known == 1 ? "1 article held" : known + " articles held");
        }
    }
}
