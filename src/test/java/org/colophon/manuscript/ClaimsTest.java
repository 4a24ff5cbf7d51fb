package org.colophon.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import java.util.UUID;
import org.colophon.article.ArticleClaims;
import org.colophon.article.ArticleId;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.identity.Scope;
import org.colophon.identity.SignedInPerson;
import org.colophon.identity.TokenUse;
import org.colophon.manuscript.text.Origin;
import org.colophon.manuscript.text.TextName;
import org.colophon.shared.BadInput;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class ClaimsTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Cast cast;

    @Autowired
    private ArticleClaims claims;

    @Autowired
    private Claims all;

    @Autowired
    private LogHealth health;

    private Desk reporter;
    private Desk editor;
    private ArticleId article;
    private String text;

    @BeforeEach
    void article() {
        reporter = new Desk(application, cast.another(Role.REPORTER));
        editor = new Desk(application, cast.another(Role.EDITOR));
        article = reporter.article();
        text = Prose.words(UUID.randomUUID().getLeastSignificantBits(), 40).replace('\n', ' ');
        reporter.type(article, 0, "Before. ");
        reporter.insertAi(article, 8, text);
    }

    private Claim ask() {
        return ask(8, text.length());
    }

    private Claim ask(int from, int length) {
        long version = reporter.read(article).version();
        return ActingAs.person(
                reporter.person(),
                () -> claims.ask(
                        article, new Claim.Asked(TextName.BODY, version, from, length, "I wrote it by hand first.")));
    }

    private Claim accept(Person person, Claim claim) {
        return ActingAs.person(person, () -> claims.accept(article, claim.id()));
    }

    @Test
    void a_second_person_makes_it_the_askers_own() {
        Claim claim = ask();
        assertThat(claim.passage()).isEqualTo(text);
        assertThat(ActingAs.person(editor.person(), () -> claims.open(article)))
                .extracting(Claim::id, Claim::passage)
                .containsExactly(tuple(claim.id(), text));
        assertThat(reporter.share(article)).isGreaterThan(0.9);
        Claim decided = accept(editor.person(), claim);
        assertThat(decided.decision()).isNotNull();
        assertThat(reporter.share(article)).isZero();
        assertThat(reporter.runs(article))
                .extracting(run -> run.origin())
                .containsExactly(Origin.typed(reporter.person().id()));
        assertThat(ActingAs.person(editor.person(), () -> claims.open(article))).isEmpty();
        assertThat(ActingAs.person(editor.person(), () -> all.decided(Desk.manuscript(article))))
                .extracting(one -> one.decision() != null && one.decision().accepted())
                .containsExactly(true);
        assertThat(ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> health.verify(Desk.manuscript(article))))
                .isEmpty();
    }

    @Test
    void it_is_not_recognised_again() {
        accept(editor.person(), ask());
        reporter.type(article, 0, text + " ");
        assertThat(reporter.share(article)).isZero();
    }

    @Test
    void what_was_put_into_it_since_stays_what_it_is_and_what_is_gone_is_skipped() {
        Claim claim = ask();
        reporter.insert(
                article,
                TextName.BODY,
                20,
                " quoted ",
                Piece.of(8, Origin.quoted(reporter.person().id(), "Report")),
                0);
        String added = Prose.words(UUID.randomUUID().getMostSignificantBits(), 9);
        editor.insertAi(article, 40, added);
        reporter.delete(article, 0, 12);
        accept(editor.person(), claim);
        assertThat(reporter.characters(article, Origin.Kind.AI)).isEqualTo(added.length());
        assertThat(reporter.characters(article, Origin.Kind.QUOTED)).isEqualTo(8);
    }

    @Test
    void what_is_gone_altogether_is_accepted_without_an_edit() {
        Claim claim = ask();
        reporter.delete(article, 8, 8 + text.length());
        long version = reporter.read(article).version();
        assertThat(accept(editor.person(), claim).decision()).isNotNull();
        assertThat(reporter.read(article).version()).isEqualTo(version);
    }

    @Test
    void nobody_decides_on_their_own_claim_or_twice() {
        Desk chief = new Desk(application, cast.another(Role.EDITOR));
        long version = chief.read(article).version();
        Claim own = ActingAs.person(
                chief.person(), () -> claims.ask(article, new Claim.Asked(TextName.BODY, version, 8, 20, "Mine.")));
        assertThatThrownBy(() -> accept(chief.person(), own)).isInstanceOf(AccessDeniedException.class);
        ActingAs.person(editor.person(), () -> claims.refuse(article, own.id()));
        assertThat(reporter.share(article)).isGreaterThan(0.9);
        assertThatThrownBy(() -> accept(editor.person(), own)).isInstanceOf(BadInput.class);
    }

    @Test
    void reporters_ask_for_their_own_articles_and_decide_nothing() {
        Claim claim = ask();
        Person other = cast.another(Role.REPORTER);
        assertThatThrownBy(() -> accept(other, claim)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.person(
                        other,
                        () -> claims.ask(article, new Claim.Asked(TextName.BODY, claim.version(), 8, 20, "Mine."))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_token_can_do_neither() {
        Claim claim = ask();
        SignedInPerson token =
                new SignedInPerson(editor.person(), UUID.randomUUID(), new TokenUse("Script", Set.of(Scope.WRITE)));
        assertThatThrownBy(() -> ActingAs.holder(token, () -> claims.accept(article, claim.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.holder(token, () -> claims.refuse(article, claim.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ActingAs.holder(
                        token,
                        () -> claims.ask(article, new Claim.Asked(TextName.BODY, claim.version(), 8, 20, "Mine."))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_cannot_be_asked_is_said() {
        assertThat(Refused.field(() -> ask(0, 5))).isEqualTo("from");
        assertThat(Refused.field(() -> ask(8, text.length() + 1))).isEqualTo("from");
        assertThat(Refused.field(() -> ask(-1, 5))).isEqualTo("from");
        long version = reporter.read(article).version();
        assertThat(Refused.field(() -> ActingAs.person(
                        reporter.person(),
                        () -> claims.ask(article, new Claim.Asked(TextName.BODY, version, 8, 20, "  ")))))
                .isEqualTo("reason");
    }
}
