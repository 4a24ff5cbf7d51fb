package org.colophon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.identity.ActingAs;
import org.colophon.identity.Person;
import org.colophon.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.StringNode;

/** A test of the newsroom's views on the server, without a browser, with an editor signed in. */
@IntegrationTest
@ViewPackages(packages = "org.colophon")
public abstract class ViewTest extends SpringBrowserlessTest {

    @Autowired
    protected Cast cast;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        signIn(cast.a(Role.EDITOR));
        super.initVaadinEnvironment();
    }

    @Override
    @AfterEach
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** Opens the newsroom anew as somebody else. */
    protected void reopenAs(Person person) {
        super.cleanVaadinEnvironment();
        signIn(person);
        super.initVaadinEnvironment();
    }

    /** With each permission under its name, and under the name by which the request of these tests asks for it. */
    private static void signIn(Person person) {
        SecurityContext context = ActingAs.person(person, SecurityContextHolder::getContext);
        Authentication real = Objects.requireNonNull(context.getAuthentication());
        List<SimpleGrantedAuthority> both = real.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .flatMap(name -> Stream.of(name, "ROLE_" + name))
                .map(SimpleGrantedAuthority::new)
                .toList();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                Objects.requireNonNull(real.getPrincipal()), null, both));
        SecurityContextHolder.setContext(context);
    }

    /** The button with these words. */
    protected Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    /** The query part of the address, such as {@code state=drafts}. */
    protected static String query() {
        return UI.getCurrent().getActiveViewLocation().getQueryParameters().getQueryString();
    }

    /** Answers what the view has asked its browser to run. @param script a part of it. @param answer what it returns */
    protected static void answerBrowser(String script, String answer) {
        UIInternals internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        List<PendingJavaScriptInvocation> asked = internals.dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains(script))
                .toList();
        assertThat(asked).as("what the browser was asked to run").hasSize(1);
        asked.getFirst().complete(StringNode.valueOf(answer));
    }
}
