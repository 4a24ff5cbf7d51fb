package org.colophon.sourcing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactFilter;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.FactStatus;
import org.colophon.sourcing.Facts;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The fact desk: the list, a fact, and work on several. */
class FactsViewTest extends ViewTest {

    @Autowired
    private Facts facts;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private Fact fact(String label, String value) {
        FactEntry entry = new FactEntry("", word + " " + label, FactKind.NUMBER, value, "", "", null, "");
        return ActingAs.person(cast.a(Role.EDITOR), () -> facts.add(entry));
    }

    private void change(Fact fact, String value) {
        FactEntry entry = new FactEntry("", fact.label(), FactKind.NUMBER, value, "", "", null, "");
        ActingAs.person(cast.a(Role.EDITOR), () -> facts.change(fact.id(), fact.revision(), entry, ""));
    }

    private void open(String query) {
        UI.getCurrent().navigate(FactsView.class, QueryParameters.fromString(query));
    }

    private void open(Fact fact) {
        UI.getCurrent().navigate(FactsView.class, FactsView.of(fact.id()), QueryParameters.fromString("text=" + word));
    }

    private List<String> labels() {
        return find(FactRow.class).all().stream()
                .map(row -> row.line().fact().label().replace(word + " ", ""))
                .toList();
    }

    private FactStatus status(Fact fact) {
        return facts.get(fact.id()).status();
    }

    private void tick(Fact fact) {
        test(find(Checkbox.class)
                        .withCondition(box -> box.getAriaLabel().orElse("").equals("Select " + fact.label()))
                        .single())
                .click();
    }

    @Test
    void it_lists_what_fits_and_writes_the_filters_into_the_address() {
        Fact one = fact("one", "1");
        fact("two", "2");
        ActingAs.person(cast.a(Role.EDITOR), () -> facts.verify(one.id(), 1, ""));
        open("text=" + word);
        assertThat(labels()).containsExactly("one", "two");
        @SuppressWarnings("unchecked")
        Select<FactShelf> shelf = find(Select.class).withAriaLabel("Show").single();
        shelf.setValue(FactShelf.VERIFIED);
        assertThat(labels()).containsExactly("one");
        assertThat(query()).contains("text=" + word, "show=verified");
        test(find(TextField.class).withPlaceholder("Find by label or value").single())
                .setValue("nothing is called this");
        assertThat(find(H2.class).withText("No fact fits").exists()).isTrue();
    }

    @Test
    void more_than_a_stretch_is_shown_on_demand() {
        for (int i = 0; i < 41; i++) {
            fact("n" + i, "1");
        }
        open("text=" + word);
        assertThat(labels()).hasSize(40);
        test(button("Show more")).click();
        assertThat(labels()).hasSize(41);
    }

    @Test
    void a_fact_is_verified_and_disputed_where_it_is_read() {
        Fact fact = fact("cost", "50");
        open(fact);
        test(button("Verify")).click();
        assertThat(status(fact)).isEqualTo(FactStatus.VERIFIED);
        test(button("Dispute…")).click();
        test(find(TextArea.class).from(find(Dialog.class).single()).single()).setValue("The board says 60.");
        test(button("Dispute")).click();
        assertThat(status(fact)).isEqualTo(FactStatus.DISPUTED);
        assertThat(find(Span.class).withText("The board says 60.").exists()).isTrue();
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_told() {
        Fact fact = fact("cost", "50");
        open(fact);
        change(fact, "60");
        test(button("Verify")).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Somebody has changed this fact");
        assertThat(status(fact)).isEqualTo(FactStatus.UNVERIFIED);
        test(button("Load what it says now")).click();
        test(button("Verify")).click();
        assertThat(status(fact)).isEqualTo(FactStatus.VERIFIED);
    }

    @Test
    void several_are_verified_each_as_it_was_seen() {
        Fact one = fact("one", "1");
        Fact two = fact("two", "2");
        open("text=" + word);
        tick(one);
        tick(two);
        change(two, "3");
        test(button("Verify…")).click();
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Verify these 2 facts?");
        test(button("Verify")).click();
        assertThat(status(one)).isEqualTo(FactStatus.VERIFIED);
        assertThat(status(two)).isEqualTo(FactStatus.UNVERIFIED);
    }

    @Test
    void the_queue_shows_one_fact_after_another() {
        Fact one = fact("one", "1");
        Fact two = fact("two", "2");
        UI.getCurrent().navigate(VerifyQueueView.class, QueryParameters.fromString("text=" + word));
        test(button("Skip")).click();
        test(button("Verify")).click();
        assertThat(status(two)).isEqualTo(FactStatus.UNVERIFIED);
        assertThat(status(one)).isEqualTo(FactStatus.VERIFIED);
        assertThat(find(H2.class).withText("Nothing left to verify here").exists())
                .isTrue();
    }

    @Test
    void a_table_is_stored_when_asked_and_not_before() {
        navigate(FactImportView.class);
        FactImportView view = (FactImportView) getCurrentView();
        view.check(("label,kind,value\n" + word + " new,number,7\n" + word + " bad,number,x\n")
                .getBytes(StandardCharsets.UTF_8));
        FactFilter all = FactFilter.ALL.withText(word);
        assertThat(facts.find(all, null, 9).items()).isEmpty();
        test(button("Import 1 fact")).click();
        assertThat(facts.find(all, null, 9).items()).hasSize(1);
    }

    @Test
    void a_new_fact_needs_few_fields_and_a_reporter_verifies_nothing() {
        reopenAs(cast.a(Role.REPORTER));
        open("text=" + word);
        test(button("New fact")).click();
        test(find(TextField.class).withCaption("Label").single()).setValue(word + " mine");
        test(find(TextArea.class).withCaption("Value").single()).setValue("12");
        test(button("Save")).click();
        assertThat(labels()).containsExactly("mine");
        assertThat(find(Button.class).withText("Edit").exists()).isTrue();
        assertThat(find(Button.class).withText("Verify").exists()).isFalse();
        assertThat(find(Button.class).withText("Merge…").exists()).isFalse();
        assertThat(find(RouterLink.class).withText(word + " mine").exists()).isTrue();
    }

    @Test
    void who_may_not_write_reads_only() {
        Fact fact = fact("cost", "50");
        reopenAs(cast.a(Role.MODERATOR));
        open(fact);
        assertThat(find(H2.class).withText(fact.label()).exists()).isTrue();
        assertThat(find(Button.class).withText("Dispute…").exists()).isFalse();
        assertThat(find(Button.class).withText("New fact").exists()).isFalse();
    }
}
