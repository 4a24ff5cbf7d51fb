package org.colophon.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.Texts;
import org.colophon.manuscript.text.AiPurpose;
import org.colophon.manuscript.text.Origin;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.FactKind;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class DisclosuresTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Articles articles;

    @Autowired
    private Sourcing sourcing;

    @Autowired
    private Cast cast;

    @Test
    void what_is_declared_is_read_back_and_can_be_declared_anew() {
        ArticleId id = new Paper(application).write("Bridge opens", "Text.").id();
        Declaration used = Declaration.used(
                0.25,
                List.of(new AiUse("Lector", "", AiPurpose.DRAFT), new AiUse("Vertaal", "2.1", AiPurpose.TRANSLATE)));
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            assertThat(disclosures.declaration(id)).isEqualTo(Declaration.NOT_YET);
            for (Declaration declaration : List.of(used, Declaration.NO_AI, used, Declaration.NOT_YET)) {
                disclosures.declare(id, declaration);
                assertThat(disclosures.declaration(id)).isEqualTo(declaration);
            }
        });
    }

    @Test
    void an_imported_text_stays_undeclared_though_somebody_says_no_ai() {
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            ArticleId id = articles.start("de", new Texts("Alt", "", "Text."), Origin.imported(null))
                    .id();
            disclosures.declare(id, Declaration.NO_AI);
            assertThat(disclosures.statement(articles.draft(id)).state()).isEqualTo(DisclosureState.UNDECLARED);
        });
    }

    @Test
    void only_those_who_may_change_an_article_declare() {
        ArticleId id = new Paper(application).write("Bridge opens", "Text.").id();
        Person reporter = cast.another(Role.REPORTER);
        assertThatThrownBy(() -> ActingAs.person(reporter, () -> disclosures.declare(id, Declaration.NO_AI)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(ActingAs.person(reporter, () -> disclosures.declaration(id))).isEqualTo(Declaration.NOT_YET);
    }

    @Test
    void a_text_by_ai_counts_also_where_a_fact_prints_it() {
        String ai = "Seven barges carried granite along the quiet river before the long winter came";
        ActingAs.person(cast.a(Role.EDITOR), () -> {
            articles.start("en", new Texts("", "", ai), Origin.ai(null, "Draftwell", "", AiPurpose.DRAFT));
            ArticleId id = articles.start("en", new Texts("Barges", "", "They say: {{words}}"))
                    .id();
            sourcing.replaceFacts(
                    id, List.of(new FactEntry("words", "What they say", FactKind.TEXT, ai, "", "", null, "")));
            Authorship authorship = disclosures.authorship(articles.draft(id));
            assertThat(authorship.words(Origin.Kind.AI)).isEqualTo(13);
            assertThat(authorship.words(Origin.Kind.TYPED)).isEqualTo(3);
            assertThat(disclosures.statement(articles.draft(id)).state())
                    .isEqualTo(DisclosureState.AI_GENERATED_UNREVIEWED);
        });
    }
}
