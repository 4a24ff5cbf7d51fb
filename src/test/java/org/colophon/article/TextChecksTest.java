package org.colophon.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.manuscript.Authorship;
import org.colophon.manuscript.text.TextName;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the checks find in the texts alone. */
@IntegrationTest
class TextChecksTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private HeadlineLengthCheck headline;

    @Autowired
    private ImagesCheck images;

    @Autowired
    private ReadingLevelCheck level;

    @Autowired
    private Cast cast;

    private Draft draft(String headlined, String body) {
        ArticleId id = new Paper(application).write(headlined, body).id();
        return ActingAs.person(cast.a(Role.EDITOR), () -> articles.draft(id));
    }

    private static List<String> codes(Check check, Draft draft) {
        return check.check(draft).stream().map(Finding::code).toList();
    }

    @Test
    void a_headline_of_ninety_characters_is_not_long_and_one_more_is() {
        assertThat(codes(headline, draft("x".repeat(88) + "🚢y", "Text."))).isEmpty();
        assertThat(headline.check(draft("x".repeat(91), "Text.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("long-headline");
                    assertThat(finding.message()).contains("91 characters");
                    assertThat(finding.place()).isEqualTo("headline");
                });
    }

    @Test
    void an_image_without_words_is_found_where_it_stands() {
        String body = "A ![bridge](/a.png), and\n\n![ ](/b.png)";
        assertThat(images.check(draft("Bridge", body))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("no-alt-text");
            assertThat(finding.passage())
                    .isEqualTo(new Authorship.Place(TextName.BODY, body.indexOf("![ ]"), "![ ](/b.png)".length()));
        });
    }

    @Test
    void a_long_winded_text_is_pointed_out_and_a_short_one_is_not_measured() {
        String sentence = "Notwithstanding considerable institutional preparation, the responsible administration"
                + " communicated insufficiently. ";
        assertThat(level.check(draft("Hard", sentence.repeat(12))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("hard-to-read");
                    assertThat(finding.message()).contains("very difficult", "LIX");
                });
        assertThat(codes(level, draft("Short", sentence.repeat(3)))).isEmpty();
        assertThat(codes(level, draft("Easy", "The boat left the quay at ten. ".repeat(30))))
                .isEmpty();
    }
}
