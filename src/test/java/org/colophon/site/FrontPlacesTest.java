package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.article.ArticleId;
import org.colophon.audit.AuditLog;
import org.colophon.change.PublicChanges;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.PublishedSummary;
import org.colophon.publication.RetractionKind;
import org.colophon.publication.Retractions;
import org.colophon.shared.BadInput;
import org.colophon.testing.AtOnce;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.Queries;
import org.colophon.testing.Refused;
import org.colophon.testing.SetClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The places on the front page that editors fill. */
@IntegrationTest
class FrontPlacesTest {

    @Autowired
    private FrontPlaces places;

    @Autowired
    private Retractions retractions;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvc web;

    @Autowired
    private ApplicationContext application;

    @AfterEach
    void takeEverythingOff() {
        save();
    }

    private FrontEdition save(FrontPlace... chosen) {
        return ActingAs.person(
                cast.a(Role.EDITOR),
                () -> places.save(List.of(chosen), places.edition().revision()));
    }

    private static FrontPlace place(ArticleId article, @Nullable Instant ends) {
        return new FrontPlace(article, ends);
    }

    private ArticleId published(String headline) {
        return new Paper(application).publish(headline, "Text.").id();
    }

    private String front() {
        try {
            return web.perform(get("/")).andReturn().getResponse().getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_editors_choose_leads_and_the_newest_follow_without_doubles() {
        ArticleId old = published("Chosen to lead");
        ArticleId second = published("Chosen second");
        published("Newest of all");
        save(place(old, null), place(second, null));
        String page = front();
        assertThat(page.indexOf("Chosen to lead")).isLessThan(page.indexOf("Chosen second"));
        assertThat(page.indexOf("Chosen second")).isLessThan(page.indexOf("Newest of all"));
        assertThat(page.split("Chosen to lead</a>", -1)).hasSize(2);
        save(place(second, null), place(old, null));
        String turned = front();
        assertThat(turned.indexOf("Chosen second")).isLessThan(turned.indexOf("Chosen to lead"));
    }

    @Test
    void a_place_falls_empty_at_its_end() {
        ArticleId article = published("Stands for a while");
        SetClock clock = new SetClock(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        Instant end = clock.instant().plus(Duration.ofHours(1));
        save(place(article, end));
        FrontPlaces later = new FrontPlaces(
                application.getBean(FrontRows.class),
                application.getBean(PublishedArticles.class),
                application.getBean(AuditLog.class),
                application.getBean(PublicChanges.class),
                clock);
        assertThat(later.nextEnd()).contains(end);
        assertThat(later.standing()).extracting(PublishedSummary::id).containsExactly(article);
        clock.pass(Duration.ofHours(1));
        assertThat(later.nextEnd()).isEmpty();
        assertThat(later.standing()).isEmpty();
    }

    @Test
    void what_is_retracted_goes_by_itself() {
        ArticleId gone = published("Soon taken back");
        ArticleId stays = published("Stays there");
        save(place(gone, null), place(stays, null));
        ActingAs.person(
                cast.a(Role.EDITOR), () -> retractions.retract(gone, RetractionKind.RETRACTED, "It was wrong."));
        assertThat(places.standing()).extracting(PublishedSummary::id).containsExactly(stays);
        assertThat(front()).doesNotContain("Soon taken back");
    }

    @Test
    void what_cannot_stand_there_is_refused() {
        ArticleId article = published("Stands there");
        ArticleId draft = new Paper(application).write("Not out yet", "Text.").id();
        List<FrontPlace> many = IntStream.rangeClosed(0, FrontPlaces.MOST)
                .mapToObj(i -> place(ArticleId.next(), null))
                .toList();
        Instant past = Instant.now().minusSeconds(1);
        Stream<List<FrontPlace>> wrong = Stream.of(
                many,
                List.of(place(draft, null)),
                List.of(place(article, past)),
                List.of(place(article, null), place(article, null)));
        wrong.forEach(chosen -> assertThat(Refused.field(() -> save(chosen.toArray(FrontPlace[]::new))))
                .isEqualTo("places"));
    }

    @Test
    void of_two_who_change_it_at_once_one_is_told() {
        ArticleId article = published("Put there twice");
        long opened = save().revision();
        List<Supplier<String>> saves = List.of(() -> outcome(article, opened), () -> outcome(article, opened));
        assertThat(AtOnce.run(saves)).containsExactlyInAnyOrder("saved", "revision");
    }

    private String outcome(ArticleId article, long opened) {
        try {
            ActingAs.person(cast.a(Role.EDITOR), () -> places.save(List.of(place(article, null)), opened));
            return "saved";
        } catch (BadInput refusal) {
            return refusal.field();
        }
    }

    @Test
    void more_places_take_no_more_queries() {
        FrontPlace[] six = IntStream.range(0, FrontPlaces.MOST)
                .mapToObj(i -> new Paper(application).publish("Place " + i, "Text."))
                .map(PublishedArticle::id)
                .map(id -> place(id, null))
                .toArray(FrontPlace[]::new);
        save(six[0]);
        long one = Queries.of(application, this::front);
        save(six);
        assertThat(Queries.of(application, this::front)).isEqualTo(one).isLessThan(12);
    }
}
