package org.colophon.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.UUID;
import org.colophon.identity.PersonId;
import org.colophon.planning.BudgetFilter;
import org.colophon.planning.BudgetOrder;
import org.colophon.planning.Priority;
import org.junit.jupiter.api.Test;

class BudgetSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void what_is_put_into_an_address_is_read_from_it() {
        BudgetFilter filter = BudgetFilter.ALL
                .withDesk(UUID.randomUUID())
                .withSection(UUID.randomUUID())
                .withWhose(BudgetFilter.Whose.ONE, new PersonId(UUID.randomUUID()))
                .withPriority(Priority.HIGH)
                .withDue(BudgetFilter.Due.WEEK)
                .withText("a & b")
                .withEnded(true);
        BudgetSearch week =
                new BudgetSearch(BudgetSearch.Layout.WEEK, filter, BudgetOrder.DUE, LocalDate.of(2026, 12, 2));
        assertThat(BudgetSearch.fromQuery(week.toQuery(TODAY), TODAY)).isEqualTo(week);
        BudgetSearch list = new BudgetSearch(
                BudgetSearch.Layout.LIST, filter.withWhose(BudgetFilter.Whose.MINE, null), BudgetOrder.CHANGE, TODAY);
        assertThat(BudgetSearch.fromQuery(list.toQuery(TODAY), TODAY)).isEqualTo(list);
    }

    @Test
    void an_address_that_makes_no_sense_shows_everything() {
        BudgetSearch read = BudgetSearch.fromQuery(
                QueryParameters.fromString("view=wall&day=never&assigned=one&desk=1&due=x&priority=&order=up"), TODAY);
        assertThat(read)
                .isEqualTo(new BudgetSearch(BudgetSearch.Layout.BOARD, BudgetFilter.ALL, BudgetOrder.DUE, TODAY));
    }

    @Test
    void a_week_and_a_month_begin_on_a_monday_and_end_on_a_sunday() {
        BudgetSearch week = new BudgetSearch(
                BudgetSearch.Layout.WEEK, BudgetFilter.ALL, BudgetOrder.DUE, LocalDate.of(2026, 11, 29));
        assertThat(week.from()).isEqualTo("2026-11-23");
        assertThat(week.before()).isEqualTo("2026-11-30");
        assertThat(week.later(1).from()).isEqualTo("2026-11-30");
        BudgetSearch month = week.with(BudgetSearch.Layout.MONTH);
        assertThat(month.from()).isEqualTo("2026-10-26");
        assertThat(month.before()).isEqualTo("2026-12-07");
        assertThat(month.later(-1).day()).isEqualTo("2026-10-01");
    }
}
