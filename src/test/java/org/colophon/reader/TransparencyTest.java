package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.disclosure.DisclosureState;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.colophon.disclosure.SignOffDemand;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.reader.page.Words;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The public page on AI. */
@IntegrationTest
class TransparencyTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc web;

    @Autowired
    private Policies policies;

    @Autowired
    private Cast cast;

    private void decide(PolicyTerms terms) {
        ActingAs.person(
                cast.a(Role.STANDARDS_EDITOR),
                () -> policies.decide(terms, "", policies.current().number()));
    }

    /** Other tests count on what comes with the product. */
    @AfterEach
    void goBack() {
        decide(PolicyTerms.INITIAL);
    }

    @Test
    void without_a_policy_it_says_what_is_not_there_and_what_the_labels_mean() throws Exception {
        new Paper(application).publish("Bridge opens", "It opened on Monday.");
        web.perform(get("/transparency"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("has not written down its principles")))
                .andExpect(content().string(containsString("Nobody with editorial responsibility is named here yet.")))
                .andExpect(content().string(containsString("AI wrote 50 % or more of the words.")))
                .andExpect(content().string(containsString("<dt>Articles</dt>")))
                .andExpect(content().string(containsString("<a href=\"/verify\">")));
        web.perform(get("/"))
                .andExpect(content().string(containsString("<a href=\"/transparency\">How we use AI</a>")));
    }

    @Test
    void it_shows_principles_who_answers_and_the_review_in_every_language_they_are_written_in() throws Exception {
        decide(new PolicyTerms(
                "EU",
                40,
                Set.of(),
                false,
                SignOffDemand.WHERE_AI,
                Set.of(Role.EDITOR),
                new Responsible("The standards desk", false, "desk@lantern.example"),
                Map.of("en", "We *check* it. <script>alert(1)</script>", "de", "Wir prüfen es."),
                Map.of(),
                false));
        web.perform(get("/transparency"))
                .andExpect(content().string(containsString("We <em>check</em> it.")))
                .andExpect(content().string(not(containsString("alert(1)</script>"))))
                .andExpect(content().string(containsString("The standards desk holds editorial responsibility")))
                .andExpect(content().string(containsString("href=\"mailto:desk@lantern.example\"")))
                .andExpect(content().string(containsString("Who may sign: editors.")))
                .andExpect(content().string(containsString("is published only after such a review")))
                .andExpect(content().string(not(containsString("wrote alone"))))
                .andExpect(content().string(containsString("href=\"/transparency?lang=de\"")));
        web.perform(get("/transparency?lang=de"))
                .andExpect(content().string(containsString("Wir prüfen es.")))
                .andExpect(content().string(containsString("Wie wir KI einsetzen")))
                .andExpect(content().string(containsString("mindestens 40 % der Wörter")));
        web.perform(get("/transparency?lang=fi"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("How we use AI")));
    }

    @Test
    void every_state_and_every_way_of_review_has_words_in_every_language() {
        for (String language : PolicyTerms.LANGUAGES) {
            Words words = Words.in(language);
            for (DisclosureState state : DisclosureState.values()) {
                assertThat(words.get("transparency.label." + state.code())).isNotBlank();
                assertThat(words.get("transparency.means." + state.code(), 40))
                        .isNotBlank()
                        .doesNotContain("{");
            }
            for (SignOffDemand demand : SignOffDemand.values()) {
                String code = demand.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(words.get("transparency.review." + code)).isNotBlank();
            }
            if (!language.equals("en")) {
                assertThat(words.get("transparency.title"))
                        .isNotEqualTo(Words.in("en").get("transparency.title"));
            }
        }
    }
}
