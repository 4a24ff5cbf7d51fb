package org.colophon.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Workflow;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.testing.Cast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What tests of consultations share: an article, a question, and somebody who opens the link. */
abstract class ConsultationCase {

    static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    static final String BODY = "The dredger <script>alert(1)</script> came on **Monday**.";

    @Autowired
    MockMvc web;

    @Autowired
    Consultations consultations;

    @Autowired
    Articles articles;

    @Autowired
    Workflow workflow;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    Person editor() {
        return cast.a(Role.EDITOR);
    }

    ArticleId article(String headline) {
        return ActingAs.person(editor(), () -> articles.start("en", new Texts(headline, "It came.", BODY)))
                .id();
    }

    IssuedConsultation ask(ArticleId id, Capacity capacity) {
        return ActingAs.person(
                editor(), () -> consultations.ask(id, wanted(consultations.newest(id), "Ada Kern", capacity)));
    }

    static NewConsultation wanted(long version, String name, Capacity capacity) {
        return new NewConsultation(
                version,
                name,
                "",
                capacity,
                "Is this <b>safe</b> to print?",
                NewConsultation.USUAL,
                NewConsultation.Compare.SHOWN);
    }

    static String path(IssuedConsultation issued) {
        return issued.link().substring(issued.link().indexOf("/consult/"));
    }

    ResultActions open(String path) throws Exception {
        return web.perform(get(path).header("User-Agent", FIREFOX));
    }

    ResultActions send(String path, String verdict, String words) throws Exception {
        return web.perform(form(path, verdict, words));
    }

    static MockHttpServletRequestBuilder form(String path, String verdict, String words) {
        return post(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("User-Agent", FIREFOX)
                .header("Origin", "null")
                .param("verdict", verdict)
                .param("words", words);
    }

    Consultation only(ArticleId id) {
        List<Consultation> all = ActingAs.person(editor(), () -> consultations.of(id));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
