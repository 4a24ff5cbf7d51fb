package org.colophon.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.colophon.disclosure.AuditKind;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.AiFigures;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The report on AI and the audit trail. */
class AiReportViewTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Policies policies;

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    @Test
    void it_counts_what_was_published_in_the_period_that_the_address_names() {
        new Paper(application).publish("Bridge opens", "It opened on Monday.");
        navigate(AiReportView.class);
        assertThat(text()).contains("By state", "By people", "Test news", "Month by month", "Corrections");
        assertThat(find(FigureTable.class).all()).hasSizeGreaterThan(3);
        UI.getCurrent().navigate(AiReportView.class, QueryParameters.fromString("from=2001-01-01&to=2001-02-01"));
        assertThat(find(H2.class)
                        .withText("Nothing was published in these days")
                        .exists())
                .isTrue();
        find(DatePicker.class).withCaption("From").single().setValue(LocalDate.of(2001, 1, 5));
        assertThat(query()).contains("from=2001-01-05", "to=2001-02-01");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused_at_the_field() {
        UI.getCurrent().navigate(AiReportView.class, QueryParameters.fromString("from=2001-01-01&to=2001-02-01"));
        DatePicker to = find(DatePicker.class).withCaption("To").single();
        to.setValue(LocalDate.of(2000, 12, 31));
        assertThat(to.isInvalid()).isTrue();
        assertThat(query()).contains("to=2001-02-01");
        assertThat(ReportPeriod.of(QueryParameters.fromString("from=x&to=2001-01-01"), LocalDate.of(2026, 3, 1)))
                .isEqualTo(new ReportPeriod(LocalDate.of(2025, 3, 2), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void months_are_stacked_columns_whose_heights_are_their_figures() {
        String svg = MonthPlot.svg(List.of(
                new AiFigures.ByMonth(YearMonth.of(2026, 1), 2, 1, 1),
                new AiFigures.ByMonth(YearMonth.of(2026, 2), 0, 0, 0)));
        assertThat(svg)
                .contains("class=\"without\" x=\"3\" y=\"60.0\" width=\"14\" height=\"60.0\"")
                .contains("class=\"reviewed\" x=\"3\" y=\"30.0\" width=\"14\" height=\"30.0\"")
                .contains("class=\"unreviewed\" x=\"3\" y=\"0.0\" width=\"14\" height=\"30.0\"")
                .doesNotContain("x=\"23\"");
    }

    @Test
    void the_trail_is_filtered_by_what_stands_in_the_address() {
        ActingAs.person(cast.a(Role.STANDARDS_EDITOR), () -> {
            PolicyTerms now = policies.current().terms();
            PolicyTerms other = new PolicyTerms(
                    now.jurisdiction(),
                    now.generatedFrom() == 44 ? 45 : 44,
                    now.minor(),
                    now.fourEyes(),
                    now.demand(),
                    now.signers(),
                    new Responsible("", false, ""),
                    now.principles(),
                    now.wording(),
                    now.header());
            policies.decide(other, "Audited.", policies.current().number());
            policies.decide(now, "", policies.current().number());
        });
        navigate(AiAuditView.class);
        assertThat(text()).contains("Policy decided", "“Audited.”", "Counts as generated from");
        @SuppressWarnings("unchecked")
        ComboBox<AuditKind> kind = find(ComboBox.class).withCaption("What").single();
        kind.setValue(AuditKind.POLICY);
        assertThat(query()).isEqualTo("what=policy");
        UI.getCurrent().navigate(AiAuditView.class, QueryParameters.fromString("from=2001-01-01&to=2001-01-02"));
        assertThat(find(H2.class).withText("No entry fits").exists()).isTrue();
    }
}
