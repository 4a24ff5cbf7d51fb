package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleClaims;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.SignedInPerson;
import org.colophon.identity.TokenUse;
import org.colophon.manuscript.Expunging;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.Piece;
import org.colophon.manuscript.SentEdit;
import org.colophon.manuscript.Submission;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.ChangeSet;
import org.colophon.manuscript.text.Mark;
import org.colophon.manuscript.text.TextName;
import org.colophon.publication.NotReady;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.colophon.shared.BadInput;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.colophon.testing.SetClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class SignOffsTest {

    private static final String OWN = "Seven barges lay in the harbour. ";
    private static final String MACHINE = "They carried granite for the new quay.";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private Reviews reviews;

    @Autowired
    private SignOffs signOffs;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Cast cast;

    private SigningRoom room;
    private Person reporter;
    private Person standards;
    private ArticleId id;

    @BeforeEach
    void article() {
        room = new SigningRoom(application);
        room.policy(terms -> PolicyTerms.INITIAL);
        reporter = cast.another(Role.REPORTER);
        standards = cast.another(Role.STANDARDS_EDITOR);
        id = room.draft(reporter, OWN, MACHINE);
    }

    @AfterEach
    void policyAsItWas() {
        room.policy(terms -> PolicyTerms.INITIAL);
    }

    private SignOff sign(Person person, String hash, String statement) {
        return ActingAs.person(person, () -> signOffs.sign(id, hash, statement));
    }

    private void unread(Person person, int count) {
        assertThat(ActingAs.person(person, () -> signOffs.endedUnseen()).stream()
                        .filter(one -> one.article().equals(id)))
                .hasSize(count);
    }

    private static String field(Throwable thrown) {
        return ((BadInput) thrown).field();
    }

    @Test
    void a_sign_off_covers_the_text_and_is_on_record() {
        assertThat(room.state(id).mandatory()).isTrue();
        ReviewDesk desk = room.workThrough(standards, id);
        assertThat(desk.ready()).isTrue();
        assertThat(desk.signed().orElseThrow().state().reviewed()).isTrue();
        SignOff signed = sign(standards, desk.text().sha256(), "  I have read it. ");
        assertThat(signed.statement()).isEqualTo("I have read it.");
        assertThat(signed.role()).isEqualTo("standards-editor");
        assertThat(signed.passages()).isEqualTo(1);
        assertThat(signed.otherAuthors()).isTrue();
        assertThat(room.state(id)).isEqualTo(desk.signed().orElseThrow().state());
        assertThat(room.covered(id)).isTrue();
        assertThat(room.latest(id)).isEqualTo(signed);
    }

    @Test
    void another_text_than_the_one_on_screen_is_not_signed() {
        String seen = room.workThrough(standards, id).text().sha256();
        room.append(reporter, id, " More.", SigningRoom.typed(reporter));
        assertThatThrownBy(() -> sign(standards, seen, "Read."))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("content"));
        assertThat(room.covered(id)).isFalse();
    }

    @Test
    void passages_facts_and_statement_are_asked_for() {
        ActingAs.person(
                cast.a(Role.EDITOR),
                () -> sourcing.replaceFacts(
                        id, List.of(new FactEntry("stone", "The stone", FactKind.TEXT, "granite", "", "", null, ""))));
        room.append(reporter, id, " It is {{stone}}.", SigningRoom.typed(reporter));
        ReviewDesk desk = ActingAs.person(standards, () -> reviews.desk(id));
        String hash = desk.text().sha256();
        assertThat(desk.unjudged()).hasSize(1);
        assertThatThrownBy(() -> sign(standards, hash, "Read."))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("passages"));
        ActingAs.person(
                standards, () -> reviews.opened(id, desk.passages().getFirst().id()));
        assertThatThrownBy(() -> sign(standards, hash, "Read."))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("facts"));
        ReviewFact fact = desk.facts().getFirst();
        assertThatThrownBy(() -> ActingAs.person(
                        standards, () -> reviews.judge(id, new Judgement(fact.key(), fact.printed(), false, " "))))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("comment"));
        ActingAs.person(
                standards, () -> reviews.judge(id, new Judgement(fact.key(), fact.printed(), false, "It is slate.")));
        assertThatThrownBy(() -> sign(standards, hash, "Read."))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("facts"));
        ActingAs.person(standards, () -> reviews.judge(id, new Judgement(fact.key(), fact.printed(), true, "")));
        assertThatThrownBy(() -> sign(standards, hash, " "))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("statement"));
        assertThat(sign(standards, hash, "Read.").facts()).hasSize(1);
    }

    @Test
    void who_wrote_alone_signs_only_where_four_eyes_are_not_asked_for() {
        ArticleId own = room.draft(standards, OWN, MACHINE);
        id = own;
        assertThat(ActingAs.person(standards, () -> reviews.desk(own)).refusal())
                .contains("You wrote this text alone. By the newsroom’s policy somebody else has to review it.");
        assertThatThrownBy(() -> room.sign(standards, own)).isInstanceOf(AccessDeniedException.class);
        room.policy(terms -> SigningRoom.terms(50, Set.of(), false, SignOffDemand.NEVER));
        assertThat(room.sign(standards, own).otherAuthors()).isFalse();
    }

    @Test
    void other_roles_and_programs_do_not_sign() {
        assertThatThrownBy(() -> room.sign(cast.a(Role.EDITOR), id)).isInstanceOf(AccessDeniedException.class);
        String hash = room.workThrough(standards, id).text().sha256();
        SignedInPerson program =
                new SignedInPerson(standards, new UUID(0, 1), new TokenUse("Robot", Set.of(Scope.values())));
        assertThatThrownBy(() -> ActingAs.holder(program, () -> signOffs.sign(id, hash, "Read.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ActingAs.holder(program, () -> reviews.desk(id)).signed()).isEmpty();
    }

    @Test
    void one_that_was_given_too_fast_is_kept_with_a_warning() {
        room.append(reporter, id, " A long way off, the lights went on.".repeat(40), SigningRoom.typed(reporter));
        SetClock clock = new SetClock(Instant.parse("2026-11-09T07:30:00Z"));
        TransactionTemplate transaction =
                new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
        assertThat(sitting(clock, transaction, Duration.ofSeconds(20)).hasty()).isTrue();
        SignOff slow = sitting(clock, transaction, Duration.ofMinutes(3));
        assertThat(slow.hasty()).isFalse();
        assertThat(slow.seconds()).isEqualTo(180);
    }

    private SignOff sitting(SetClock clock, TransactionTemplate transaction, Duration length) {
        Desks desks = new Desks(
                application.getBean(CanonicalTexts.class),
                application.getBean(ProgressRows.class),
                application.getBean(SignOffRows.class),
                disclosures,
                application.getBean(Policies.class),
                clock);
        Reviews slow = new Reviews(articles, desks, application.getBean(ProgressRows.class), clock);
        SignOffs signing = signing(desks, clock);
        return ActingAs.person(
                standards,
                () -> transaction.execute(status -> {
                    ReviewDesk desk = desks.of(articles.draft(id), standards);
                    slow.attend(id);
                    for (long passed = 0; passed < length.toSeconds(); passed += 20) {
                        clock.pass(Duration.ofSeconds(20));
                        slow.attend(id);
                    }
                    desk.passages().forEach(passage -> slow.opened(id, passage.id()));
                    return signing.sign(id, desk.text().sha256(), "Read.");
                }));
    }

    private SignOffs signing(Desks desks, Clock clock) {
        ApplicationEventPublisher nobody = event -> {};
        return new SignOffs(
                articles,
                desks,
                application.getBean(Policies.class),
                application.getBean(SignOffRows.class),
                application.getBean(ProgressRows.class),
                application.getBean(Concerned.class),
                nobody,
                clock);
    }

    @Test
    void it_is_withdrawn_by_who_signed_or_who_sets_the_policy() {
        SignOff signed = room.sign(standards, id);
        assertThatThrownBy(() -> ActingAs.person(reporter, () -> signOffs.withdraw(signed.id(), "No.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.person(standards, () -> signOffs.withdraw(signed.id(), " ")))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("reason"));
        ActingAs.person(standards, () -> signOffs.withdraw(signed.id(), "A source called."));
        assertThat(room.covered(id)).isFalse();
        assertThat(room.latest(id).ended()).satisfies(ended -> {
            assertThat(ended).isNotNull();
            assertThat(ended.cause()).isEqualTo(SignOff.Cause.WITHDRAWN);
            assertThat(ended.reason()).isEqualTo("A source called.");
        });
        unread(reporter, 1);
        unread(standards, 0);
        ActingAs.person(reporter, () -> signOffs.seen(signed.id()));
        unread(reporter, 0);
        SignOff second = room.sign(standards, id);
        ActingAs.person(
                cast.another(Role.STANDARDS_EDITOR), () -> signOffs.withdraw(second.id(), "By the editor’s decision."));
        assertThat(room.covered(id)).isFalse();
        unread(standards, 1);
        assertThatThrownBy(() -> ActingAs.person(standards, () -> signOffs.withdraw(second.id(), "Again.")))
                .satisfies(thrown -> assertThat(field(thrown)).isEqualTo("state"));
    }

    @Test
    void an_edit_by_ai_ends_it_for_good() {
        room.sign(standards, id);
        String before = room.body(id);
        room.append(reporter, id, " Rain is expected.", SigningRoom.ai());
        assertThat(room.covered(id)).isFalse();
        assertThat(room.latest(id).ended()).isNotNull();
        room.write(reporter, id, before, SigningRoom.typed(reporter));
        assertThat(room.covered(id)).isFalse();
        assertThat(room.state(id).mandatory()).isTrue();
        unread(standards, 1);
        unread(reporter, 1);
    }

    @Test
    void an_edit_by_a_person_uncovers_the_text_until_it_is_undone() {
        room.sign(standards, id);
        String before = room.body(id);
        room.append(reporter, id, " Rain is expected.", SigningRoom.typed(reporter));
        assertThat(room.covered(id)).isFalse();
        assertThat(room.latest(id).stands()).isTrue();
        room.write(reporter, id, before, SigningRoom.typed(reporter));
        assertThat(room.covered(id)).isTrue();
    }

    @Test
    void what_the_policy_calls_minor_stays_covered_and_is_on_record() {
        room.sign(standards, id);
        room.write(reporter, id, room.body(id).replace("Seven", "SEVEN"), SigningRoom.typed(reporter));
        assertThat(room.covered(id)).isFalse();
        room.policy(terms -> SigningRoom.terms(50, Set.of(MinorEdit.CAPITALS), true, SignOffDemand.NEVER));
        Review review = ActingAs.person(
                reporter, () -> disclosures.review(articles.draft(id)).orElseThrow());
        assertThat(review.changes()).isNotEmpty();
        assertThat(review.publishedHash()).isNotEqualTo(review.signedHash());
    }

    @Test
    void a_deleted_passage_by_ai_that_is_brought_back_leaves_it_standing() {
        room.sign(standards, id);
        long version = room.read(id).manuscript().version();
        room.write(reporter, id, OWN, SigningRoom.typed(reporter));
        assertThat(room.covered(id)).isFalse();
        ActingAs.person(reporter, () -> articles.restore(id, version));
        assertThat(room.body(id)).isEqualTo(OWN + MACHINE);
        assertThat(room.latest(id).stands()).isTrue();
        assertThat(room.covered(id)).isTrue();
    }

    @Test
    void a_further_declared_use_ends_it_and_one_fewer_does_not() {
        AiUse research = new AiUse("Seeker", "", AiPurpose.RESEARCH);
        AiUse summary = new AiUse("Seeker", "", AiPurpose.SUMMARISE);
        declare(Declaration.used(0, List.of(research)));
        room.sign(standards, id);
        declare(Declaration.NOT_YET);
        assertThat(room.latest(id).stands()).isTrue();
        declare(Declaration.used(0, List.of(summary)));
        assertThat(room.latest(id).ended()).isNotNull();
        assertThat(room.covered(id)).isFalse();
    }

    private void declare(Declaration declaration) {
        ActingAs.person(reporter, () -> disclosures.declare(id, declaration));
    }

    @Test
    void text_that_is_marked_as_an_ais_ends_it() {
        room.sign(standards, id);
        ActingAs.person(reporter, () -> {
            var now = articles.draft(id).manuscript();
            SentEdit marked = new SentEdit(
                    "test",
                    1,
                    ChangeSet.none(now.texts().body().length()),
                    List.<Piece>of(),
                    List.of(new Mark(0, 12, SigningRoom.ai())),
                    0);
            articles.edit(id, new Submission(TextName.BODY, now.version(), false, List.of(marked)));
        });
        assertThat(room.latest(id).ended()).isNotNull();
        assertThat(room.covered(id)).isFalse();
    }

    @Test
    void words_given_back_to_a_person_leave_it_standing() {
        room.sign(standards, id);
        ArticleClaims claims = application.getBean(ArticleClaims.class);
        var asked = ActingAs.person(
                reporter,
                () -> claims.ask(
                        id,
                        new org.colophon.manuscript.Claim.Asked(
                                TextName.BODY,
                                articles.draft(id).manuscript().version(),
                                OWN.length(),
                                MACHINE.length(),
                                "My notebook has it.")));
        ActingAs.person(cast.a(Role.EDITOR), () -> claims.accept(id, asked.id()));
        assertThat(room.latest(id).stands()).isTrue();
        assertThat(room.state(id)).isEqualTo(DisclosureState.HUMAN);
    }

    @Test
    void once_a_passage_is_removed_for_good_nobody_has_signed_for_what_is_left() {
        room.sign(standards, id);
        ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> application
                        .getBean(Expunging.class)
                        .expunge(new ManuscriptId(id.value()), "granite", false, "Safety."));
        assertThat(room.covered(id)).isFalse();
        assertThat(room.latest(id).content().body()).doesNotContain("granite");
    }

    @Test
    void where_the_policy_asks_for_it_nothing_by_ai_is_published_without_it_and_what_is_published_stays() {
        room.policy(terms -> SigningRoom.terms(50, Set.of(), true, SignOffDemand.WHERE_AI));
        Person editor = cast.a(Role.EDITOR);
        id = new Paper(application).write("Barges carry stone", OWN).id();
        room.append(editor, id, MACHINE, SigningRoom.ai());
        Publisher publisher = application.getBean(Publisher.class);
        assertThatThrownBy(() -> ActingAs.person(editor, () -> publisher.publish(id)))
                .isInstanceOf(NotReady.class);
        room.sign(standards, id);
        PublishedArticle first = ActingAs.person(editor, () -> publisher.publish(id));
        assertThat(first.disclosure().state().reviewed()).isTrue();
        room.append(editor, id, " Rain is expected.", SigningRoom.ai());
        assertThat(room.state(id).mandatory()).isTrue();
        assertThatThrownBy(() -> ActingAs.person(editor, () -> publisher.publish(id)))
                .isInstanceOf(NotReady.class);
        assertThat(application.getBean(PublishedArticles.class).byId(id)).contains(first);
    }
}
