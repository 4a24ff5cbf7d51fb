package org.colophon.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.colophon.identity.Role;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MainLayoutTest extends ViewTest {

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "READER", mode = EnumSource.Mode.EXCLUDE)
    void only_administrators_find_people_in_the_menu(Role role) {
        reopenAs(cast.a(role));
        assertThat(menu()).contains("Articles");
        assertThat(menu().contains("People")).isEqualTo(role == Role.ADMINISTRATOR);
    }
}
