package org.colophon.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.audit.AuditAction;
import org.colophon.audit.AuditLog;
import org.colophon.audit.AuditSubject;
import org.colophon.audit.Deed;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class AuditLogViewTest extends ViewTest {

    @Autowired
    private AuditLog log;

    private final String id = UUID.randomUUID().toString();

    @BeforeEach
    void note() {
        AuditAction action =
                ActingAs.person(cast.a(Role.ADMINISTRATOR), log::actions).getFirst();
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            for (int n = 0; n < 60; n++) {
                log.note(new Deed(action, new AuditSubject("sample", id, "Tram " + n, "facts"), "Detail " + n));
            }
        });
        reopenAs(cast.a(Role.ADMINISTRATOR));
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate(AuditLogView.class, QueryParameters.simple(query));
    }

    private List<LogRow> rows() {
        return find(LogRow.class).all();
    }

    @Test
    void the_newest_stand_first_and_older_ones_follow_on_demand() {
        open(Map.of("kind", "sample", "id", id));
        assertThat(rows()).hasSize(50);
        assertThat(rows().getFirst().entry().subject().label()).isEqualTo("Tram 59");
        test(button("Show more")).click();
        assertThat(rows()).hasSize(60);
        assertThat(find(Anchor.class).withText("Tram 7").single().getHref()).isEqualTo("facts");
    }

    @Test
    void what_is_searched_stands_in_the_address() {
        open(Map.of("kind", "sample", "id", id));
        test(find(TextField.class).withLabel("Search").single()).setValue("tram 42");
        assertThat(query()).contains("q=tram").contains("id=" + id);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void the_subject_is_named_and_can_be_let_go() {
        open(Map.of("kind", "sample", "id", id, "q", "42"));
        Button only = find(Button.class).withText("Only: Tram 42").single();
        test(only).click();
        assertThat(query()).doesNotContain(id);
    }

    @Test
    void nothing_that_fits_is_said() {
        open(Map.of("kind", "sample", "id", UUID.randomUUID().toString()));
        assertThat(rows()).isEmpty();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("No entry fits");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"REPORTER", "EDITOR", "STANDARDS_EDITOR", "MODERATOR"})
    void others_do_not_open_it(Role role) {
        reopenAs(cast.a(role));
        UI.getCurrent().navigate("audit");
        assertThat(find(AuditLogView.class).all()).isEmpty();
    }
}
