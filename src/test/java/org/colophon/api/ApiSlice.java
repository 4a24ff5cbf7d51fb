package org.colophon.api;

import static org.mockito.BDDMockito.given;

import jakarta.servlet.http.Cookie;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.article.Articles;
import org.colophon.article.Sections;
import org.colophon.discussion.Comments;
import org.colophon.identity.AccessTokens;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.identity.Role;
import org.colophon.identity.SignInCookies;
import org.colophon.identity.SignInSecurity;
import org.colophon.identity.SignIns;
import org.colophon.identity.SignedInPerson;
import org.colophon.publication.PublishedArticles;
import org.colophon.publication.Publisher;
import org.colophon.search.ArticleSearch;
import org.colophon.search.NewsroomSearch;
import org.colophon.shared.Digests;
import org.colophon.shared.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The API's controllers, security and error mapping, with every service a mock and no database. */
@WebMvcTest
@ContextConfiguration(classes = ApiSlice.Parts.class)
@MockitoBean(
        types = {
            Articles.class,
            Sections.class,
            ArticleChanges.class,
            ArticleResources.class,
            Publisher.class,
            Comments.class,
            PublishedArticles.class,
            ArticleSearch.class,
            NewsroomSearch.class
        })
abstract class ApiSlice {

    static final Cookie SIGN_IN = new Cookie(SignInCookies.TOKEN, "token-of-ada");
    static final String CSRF = Digests.sha256("form:token-of-ada");
    static final Person ADA = new Person(
            new PersonId(UUID.fromString("01900000-0000-7000-8000-00000000000a")),
            "ada-falk",
            "ada@example.org",
            "Ada Falk",
            Set.of(Role.STANDARDS_EDITOR, Role.REPORTER),
            true);

    @MockitoBean
    SignIns signIns;

    @MockitoBean
    AccessTokens tokens;

    @Autowired
    MockMvcTester mvc;

    @EnableWebSecurity
    @EnableConfigurationProperties(Newsroom.class)
    @Import({
        MeApi.class,
        ArticlesApi.class,
        PublishingApi.class,
        CommentsApi.class,
        SearchApi.class,
        ApiSecurity.class,
        ApiErrors.class,
        ProblemWriter.class,
        ScopeGuard.class,
        StrictReading.class,
        SignInSecurity.class,
        SignInCookies.class
    })
    static class Parts {}

    @BeforeEach
    void ada() {
        given(signIns.authenticate("token-of-ada")).willReturn(Optional.of(new SignedInPerson(ADA, UUID.randomUUID())));
    }

    /** As Ada, with her token against forgery. */
    static MockHttpServletRequestBuilder signedIn(MockHttpServletRequestBuilder request) {
        return request.cookie(SIGN_IN).header("X-CSRF-TOKEN", CSRF);
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
