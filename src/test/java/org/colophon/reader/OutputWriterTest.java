package org.colophon.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutputWriterTest {

    private static final String PAGE = "<p>" + "page ".repeat(500);

    @Test
    void a_page_carries_a_strong_tag_and_may_be_kept() throws IOException {
        MockHttpServletResponse response = answer(Output.shared(Output.HTML, PAGE), null, null);
        assertThat(response.getHeader("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("public, max-age=0, must-revalidate");
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(response.getContentAsString()).isEqualTo(PAGE);
    }

    @Test
    void who_has_the_page_already_gets_304() throws IOException {
        String tag = answer(Output.shared(Output.HTML, PAGE), null, null).getHeader("ETag");
        MockHttpServletResponse again = answer(Output.shared(Output.HTML, PAGE), tag, null);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(answer(Output.shared(Output.HTML, PAGE + "!"), tag, null).getStatus())
                .isEqualTo(200);
    }

    @Test
    void compressed_bytes_have_a_tag_of_their_own() throws IOException {
        String plain = answer(Output.shared(Output.HTML, PAGE), null, null).getHeader("ETag");
        MockHttpServletResponse response = answer(Output.shared(Output.HTML, PAGE), null, "gzip, br");
        assertThat(response.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getHeader("ETag")).isNotEqualTo(plain);
        byte[] read = new GZIPInputStream(new ByteArrayInputStream(response.getContentAsByteArray())).readAllBytes();
        assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    @Test
    void a_page_for_one_person_is_never_answered_with_304() throws IOException {
        Output personal = Output.of(HttpStatus.OK, Output.HTML, Output.PRIVATE, PAGE.getBytes(StandardCharsets.UTF_8));
        MockHttpServletResponse response = answer(personal, "*", null);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("ETag")).isNull();
    }

    private static MockHttpServletResponse answer(Output output, @Nullable String tag, @Nullable String accept)
            throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        if (tag != null) {
            request.addHeader("If-None-Match", tag);
        }
        if (accept != null) {
            request.addHeader("Accept-Encoding", accept);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        OutputWriter.write(output, request, response);
        return response;
    }
}
