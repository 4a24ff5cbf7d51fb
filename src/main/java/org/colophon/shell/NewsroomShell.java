package org.colophon.shell;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.colophon.shared.Newsroom;

/** The page that all newsroom views live in: theme, light or dark as the system has it, title. */
@StyleSheet(Aura.STYLESHEET)
@CssImport("./newsroom.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1")
class NewsroomShell implements AppShellConfigurator {

    private final Newsroom newsroom;

    NewsroomShell(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle(newsroom.name() + " newsroom");
        settings.addMetaTag("robots", "noindex");
        settings.addLink("icon", "/assets/icon.svg");
    }
}
