package org.colophon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    @Test
    void all_scopes_together_leave_out_comments_people_settings_and_signatures() {
        Set<Permission> all = new TokenUse("Everything", EnumSet.allOf(Scope.class)).permissions();
        assertThat(all)
                .containsExactlyInAnyOrder(Permission.NEWSROOM, Permission.WRITE, Permission.EDIT, Permission.PUBLISH);
    }

    @Test
    void a_scope_lets_nothing_through_that_another_is_for() {
        assertThat(Scope.READ.permissions()).containsExactly(Permission.NEWSROOM);
        assertThat(Scope.WRITE.permissions()).doesNotContain(Permission.PUBLISH);
        assertThat(Scope.PUBLISH.permissions()).doesNotContain(Permission.WRITE);
    }

    @Test
    void a_code_leads_back_to_its_scope() {
        for (Scope scope : Scope.values()) {
            assertThat(Scope.of(scope.code())).contains(scope);
        }
        assertThat(Scope.of("everything")).isEmpty();
    }
}
