package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PagesTest {

    @Autowired
    private Pages pages;

    @Autowired
    private Cast cast;

    private StandingPage save(String body, long revision) {
        return ActingAs.person(cast.a(Role.EDITOR), () -> pages.save("imprint", " Imprint ", body, revision));
    }

    private long revision() {
        return pages.find("imprint").map(StandingPage::revision).orElse(0L);
    }

    @Test
    void a_page_is_made_and_then_changed_by_revision() {
        StandingPage first = save("We are here.", revision());
        assertThat(first.title()).isEqualTo("Imprint");
        StandingPage second = save("We have moved.", first.revision());
        assertThat(second.revision()).isGreaterThan(first.revision());
        assertThat(pages.find("imprint")).contains(second);
        assertThat(pages.titles()).extracting(PageTitle::path).contains("/imprint");
    }

    @Test
    void a_stale_page_is_refused() {
        long opened = save("Opened by two.", revision()).revision();
        save("Saved by one.", opened);
        assertThat(Refused.field(() -> save("Saved by the other.", opened))).isEqualTo("revision");
        assertThat(Refused.field(() -> save("Made anew.", 0))).isEqualTo("revision");
        assertThat(pages.find("imprint")).map(StandingPage::body).contains("Saved by one.");
    }

    @Test
    void of_two_who_save_at_once_one_is_told() {
        for (int round = 0; round < 10; round++) {
            long opened = save("Round " + round, revision()).revision();
            List<Supplier<String>> saves = List.of(() -> outcome("One", opened), () -> outcome("Two", opened));
            assertThat(AtOnce.run(saves)).containsExactlyInAnyOrder("saved", "revision");
        }
    }

    private String outcome(String body, long revision) {
        try {
            save(body, revision);
            return "saved";
        } catch (BadInput refusal) {
            return refusal.field();
        }
    }

    @Test
    void there_are_three_pages_and_each_has_its_longest() {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            assertThat(Refused.field(() -> pages.save("newsroom", "Title", "", 0)))
                    .isEqualTo("slug");
            assertThat(Refused.field(() -> pages.save("about", " ", "", 0))).isEqualTo("title");
            assertThat(Refused.field(() -> pages.save("about", "x".repeat(201), "", 0)))
                    .isEqualTo("title");
            assertThat(Refused.field(() -> pages.save("about", "x", "x".repeat(200_001), 0)))
                    .isEqualTo("body");
        });
    }
}
