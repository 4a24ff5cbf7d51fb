package org.colophon.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.FramePart;
import org.colophon.shared.ui.OfferedTo;

/** The newsroom's frame: the paper's name, the views a person may open, and the way out. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final DrawerToggle toggle = new DrawerToggle();

    MainLayout(Newsroom newsroom, List<FramePart> parts) {
        setPrimarySection(Section.DRAWER);
        addClassName("newsroom");
        Anchor name = new Anchor("/", newsroom.name());
        name.addClassName("paper-name");
        name.setRouterIgnore(true);
        name.getElement().setAttribute("title", "Open the paper as readers see it");
        Div header = new Div(name, new Span("Newsroom"));
        header.addClassName("drawer-header");
        addToDrawer(header, new Scroller(navigation()), personMenu(CurrentPerson.require()));
        toggle.setAriaLabel("Menu");
        addToNavbar(true, toggle);
        parts.forEach(part -> addToNavbar(true, part.part()));
    }

    private static Component navigation() {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", "Newsroom");
        MenuConfiguration.getMenuEntries().stream()
                .filter(MainLayout::offered)
                .forEach(entry -> nav.addItem(item(entry)));
        return nav;
    }

    private static boolean offered(MenuEntry entry) {
        Class<?> view = entry.menuClass();
        OfferedTo only = view == null ? null : view.getAnnotation(OfferedTo.class);
        return only == null || CurrentPerson.require().may(Permission.valueOf(only.value()));
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(entry.title(), entry.path());
        if (entry.icon() != null) {
            item.setPrefixComponent(new Icon(entry.icon()));
        }
        item.setMatchNested(true);
        return item;
    }

    private static Component personMenu(Person person) {
        Avatar avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(person.name());
        Div label = new Div(avatar, name);
        label.addClassName("person");
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        menu.addClassName("person-menu");
        var entry = menu.addItem(label);
        entry.setAriaLabel(person.name() + ", account menu");
        SubMenu entries = entry.getSubMenu();
        entries.addItem("Open the paper", click -> leaveFor("/"));
        entries.addItem("My sign-ins", click -> leaveFor("/account"));
        entries.addItem("Access tokens", click -> UI.getCurrent().navigate("tokens"));
        entries.addItem("Notification settings", click -> UI.getCurrent().navigate("notification-settings"));
        entries.addItem("Sign out", click -> leaveFor("/sign-out"));
        return menu;
    }

    /** And no link, which the enter key would not follow from inside a menu. */
    private static void leaveFor(String address) {
        UI.getCurrent().getPage().setLocation(address);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getElement().executeJs("if (this.overlay) this.drawerOpened = false;");
    }
}
