package org.colophon.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Role;
import org.colophon.identity.SignInCookies;
import org.colophon.testing.Cast;
import org.colophon.testing.IntegrationTest;
import org.colophon.testing.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** How the paper looks: what can be decided, and what readers get of it. */
@IntegrationTest
class AppearancesTest {

    @Autowired
    private Appearances appearances;

    @Autowired
    private AppearanceDrafts drafts;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvc web;

    @AfterEach
    void goBack() {
        save(Appearance.PLAIN);
    }

    private Appearance save(Appearance wanted) {
        return ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> appearances.save(wanted.numbered(appearances.current().number())));
    }

    private static Appearance named(String name) {
        return new Appearance(0, name, "", "", "", Typeface.OLD_STYLE, null, false, List.of(), "");
    }

    private static Appearance coloured(String light, String dark) {
        return new Appearance(0, "", "", light, dark, Typeface.OLD_STYLE, null, false, List.of(), "");
    }

    private static Appearance footed(String words, String address) {
        return new Appearance(
                0, "", "", "", "", Typeface.OLD_STYLE, null, false, List.of(new FooterLink(words, address)), "");
    }

    private MockHttpServletResponse answer(String path, @Nullable Role role) throws Exception {
        MockHttpServletRequestBuilder request = get(path);
        if (role != null) {
            request = request.cookie(new Cookie(SignInCookies.TOKEN, cast.token(cast.a(role))));
        }
        MockHttpServletResponse response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return response;
    }

    private String front() throws Exception {
        return answer("/", null).getContentAsString();
    }

    @Test
    void name_tagline_footer_and_links_stand_on_the_next_page() throws Exception {
        save(new Appearance(
                0,
                "The Lantern",
                "From the harbour since 1911",
                "",
                "",
                Typeface.OLD_STYLE,
                null,
                false,
                List.of(new FooterLink("Support us", "https://lantern.example/support")),
                "Printed by *nobody* <script>alert(1)</script>"));
        assertThat(front())
                .contains("<title>The Lantern</title>", "From the harbour since 1911")
                .contains("<a href=\"https://lantern.example/support\">Support us</a>", "<em>nobody</em>")
                .doesNotContain("<script>alert");
        save(Appearance.PLAIN);
        assertThat(front()).doesNotContain("The Lantern", "Support us");
    }

    @Test
    void colours_and_type_come_as_a_style_sheet_that_is_kept_for_ever() throws Exception {
        assertThat(front()).doesNotContain("/assets/site.");
        save(new Appearance(0, "", "", "#005A9C", "", Typeface.SANS, null, false, List.of(), ""));
        String address = front().replaceAll("(?s).*href=\"(/assets/site\\.[0-9a-f]{12}\\.css)\".*", "$1");
        MockHttpServletResponse sheet = answer(address, null);
        assertThat(sheet.getHeader("Cache-Control")).contains("immutable");
        assertThat(sheet.getContentType()).startsWith("text/css");
        assertThat(sheet.getContentAsString())
                .contains("--accent: #005a9c", "--on-accent: #ffffff", "--reading: var(--system)")
                .contains("prefers-color-scheme: dark");
        MockHttpServletResponse earlier = answer("/assets/site.000000000000.css", null);
        assertThat(earlier.getContentAsString()).isEqualTo(sheet.getContentAsString());
        assertThat(earlier.getHeader("Cache-Control")).doesNotContain("immutable");
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void a_colour_that_cannot_be_read_is_refused_with_one_that_can(Scheme scheme) {
        Colour pale = new Colour(128, 128, 128);
        Colour better = scheme.readable(pale);
        assertThat(scheme.contrast(pale)).isLessThan(Scheme.ENOUGH);
        assertThat(scheme.contrast(better)).isGreaterThanOrEqualTo(Scheme.ENOUGH);
        assertThat(scheme.contrast(scheme.accent())).isGreaterThan(Scheme.ENOUGH);
        boolean light = scheme == Scheme.LIGHT;
        assertThat(Refused.field(() -> save(coloured(light ? pale.hex() : "", light ? "" : pale.hex()))))
                .isEqualTo(light ? "accent" : "accentDark");
        Appearance saved = save(coloured(light ? better.hex() : "", light ? "" : better.hex()));
        assertThat(saved.css()).contains("--accent: " + better.hex());
    }

    @Test
    void words_on_any_colour_can_be_read() {
        for (int i = 0; i < 4096; i++) {
            Colour colour = new Colour((i >> 8) * 17, (i >> 4 & 15) * 17, (i & 15) * 17);
            assertThat(colour.contrast(colour.onIt())).isGreaterThanOrEqualTo(Scheme.ENOUGH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example", "data:text/html,x", "about", "", "http//x y"})
    void a_link_that_leads_nowhere_is_refused(String address) {
        assertThat(Refused.field(() -> save(footed("Here", address)))).isEqualTo("links");
    }

    @Test
    void what_is_too_long_or_no_colour_is_refused_at_its_field() {
        assertThat(Refused.field(() -> save(named("x".repeat(81))))).isEqualTo("name");
        assertThat(Refused.field(() -> save(coloured("red; }", "")))).isEqualTo("accent");
        assertThat(Refused.field(() -> save(footed("x".repeat(61), "/about")))).isEqualTo("links");
    }

    @Test
    void of_two_who_decide_the_second_is_told() {
        int opened = appearances.current().number();
        save(named("One"));
        assertThat(Refused.field(() -> ActingAs.person(
                        cast.a(Role.ADMINISTRATOR),
                        () -> appearances.save(named("Two").numbered(opened)))))
                .isEqualTo("number");
        assertThat(appearances.current().name()).isEqualTo("One");
        Appearance before = ActingAs.person(
                cast.a(Role.ADMINISTRATOR),
                () -> appearances.before(appearances.current().number()));
        assertThat(before.name()).isEmpty();
    }

    @Test
    void a_logo_is_known_by_its_content_and_served_under_its_digest() throws Exception {
        byte[] png = picture("png", 240, 60);
        LogoImage logo = ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> appearances.addLogo(png));
        assertThat(logo.width()).isEqualTo(240);
        assertThat(logo.height()).isEqualTo(60);
        save(new Appearance(0, "The Lantern", "", "", "", Typeface.OLD_STYLE, logo, false, List.of(), ""));
        assertThat(front())
                .contains("<img src=\"" + logo.path() + "\" width=\"240\" height=\"60\" alt=\"The Lantern\">");
        MockHttpServletResponse served = answer(logo.path(), null);
        assertThat(served.getContentAsByteArray()).isEqualTo(png);
        assertThat(served.getContentType()).startsWith("image/png");
        assertThat(served.getHeader("Cache-Control")).contains("immutable");
        LogoImage photo =
                ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> appearances.addLogo(picture("jpg", 90, 30)));
        assertThat(photo.type()).isEqualTo("image/jpeg");
        assertThat(photo.width()).isEqualTo(90);
    }

    @Test
    void what_is_no_picture_or_too_large_is_refused() {
        List<byte[]> wrong = List.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                "GIF89a................................".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                new byte[200_001],
                picture("png", 8, 8));
        assertThat(wrong)
                .allSatisfy(bytes -> assertThat(Refused.field(
                                () -> ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> appearances.addLogo(bytes))))
                        .isEqualTo("logo"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_administrators_see_a_preview(Role role) throws Exception {
        String key = ActingAs.person(cast.a(Role.ADMINISTRATOR), () -> drafts.keep(named("The Draft " + role)));
        MockHttpServletResponse response = answer("/preview/" + key + "/dark/front", role);
        boolean may = role == Role.ADMINISTRATOR;
        assertThat(response.getStatus()).isEqualTo(may ? 200 : 404);
        assertThat(response.getContentAsString().contains("The Draft " + role)).isEqualTo(may);
        assertThat(answer("/preview/" + key + "/dark/front", null).getStatus()).isEqualTo(404);
        assertThat(front()).doesNotContain("The Draft");
        if (may) {
            assertThat(response.getHeader("Content-Security-Policy")).contains("frame-ancestors 'self'");
            assertThat(response.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
            assertThat(answer("/preview/" + key + "/dark/reader.css", role).getContentAsString())
                    .doesNotContain("prefers-color-scheme");
            assertThat(answer("/preview/" + key + "/light/article", role).getStatus())
                    .isEqualTo(200);
            assertThat(answer("/preview/" + UUID.randomUUID() + "/light/front", role)
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
