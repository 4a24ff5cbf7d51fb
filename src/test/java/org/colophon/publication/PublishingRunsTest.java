package org.colophon.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several corrections are published whether or not the person who chose them looks. */
@IntegrationTest
class PublishingRunsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PublishingRuns runs;

    @Autowired
    private Cast cast;

    private PublishingRun finished(Spread spread) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> spread.editing(runs::mine)
                        .filter(PublishingRun::finished)
                        .isPresent());
        return spread.editing(runs::mine).orElseThrow();
    }

    @Test
    void all_are_published_in_the_name_of_who_chose_them_and_what_cannot_be_says_why() {
        Spread spread = new Spread(application, "3100000", null);
        spread.publish(5);
        spread.change("3400000", null);
        List<PreparedCorrection> chosen = spread.waiting();
        ActingAs.person(
                spread.editor, () -> corrections.dismiss(chosen.getFirst().id(), "Not this one."));

        ActingAs.person(spread.editor, () -> runs.start(chosen));
        PublishingRun run = finished(spread);

        assertThat(run.total()).isEqualTo(5);
        assertThat(run.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.headline()).isEqualTo(chosen.getFirst().headline());
            assertThat(problem.reason()).contains("no longer waits");
        });
        assertThat(spread.in(CorrectionState.PUBLISHED))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.decidedBy()).isEqualTo(spread.editor.id()));
        assertThat(ActingAs.person(cast.a(Role.ADMINISTRATOR), runs::mine))
                .as("somebody else's")
                .isEmpty();
        ActingAs.person(spread.editor, runs::seen);
        assertThat(spread.editing(runs::mine)).isEmpty();
    }

    @Test
    void what_is_chosen_later_follows_what_is_under_way() {
        Spread spread = new Spread(application, "3100000", null);
        spread.publish(6);
        spread.change("3400000", null);
        List<PreparedCorrection> chosen = spread.waiting();

        ActingAs.person(spread.editor, () -> runs.start(chosen.subList(0, 3)));
        ActingAs.person(spread.editor, () -> runs.start(chosen.subList(3, 6)));
        finished(spread);

        assertThat(spread.in(CorrectionState.PUBLISHED)).hasSize(6);
        ActingAs.person(spread.editor, runs::seen);
    }
}
