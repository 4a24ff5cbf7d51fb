package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account",
                "/newsroom/",
                "/articles/a-b/comments/new?parent=0192",
                "/search?q=%C3%BCber+see",
                "/search?q=a//b"
            })
    void a_path_of_this_site_is_kept(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                " /x",
                "/\t/evil.example",
                "/\n/evil.example",
                "/%2Fevil.example",
                "/%5Cevil.example",
                "/%09/evil.example",
                "%2F%2Fevil.example",
                "/x%0d%0aSet-Cookie:a=b",
                "/%zz",
                "///evil.example"
            })
    void anything_else_leads_to_the_front_page(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }

    @Test
    void without_a_path_it_is_the_front_page() {
        assertThat(LocalPath.of(null)).isEqualTo("/");
    }
}
