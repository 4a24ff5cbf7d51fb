package org.colophon.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.Role;
import org.colophon.manuscript.Texts;
import org.colophon.publication.EarlierVersions;
import org.colophon.publication.KeptVersion;
import org.colophon.publication.PublishedArticle;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class VersionsPanelTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Articles articles;

    @Autowired
    private EarlierVersions versions;

    private ArticleId id;

    @BeforeEach
    void publishTwice() {
        Paper paper = new Paper(application);
        PublishedArticle first = paper.publish("Gates " + UUID.randomUUID(), "Three gates.");
        id = first.id();
        articles.save(
                id,
                new Texts(first.headline(), "", "Two gates."),
                articles.draft(id).manuscript().version());
        paper.publishAgain(id);
    }

    private void open() {
        UI.getCurrent().navigate("articles/" + id);
        find(TabSheet.class)
                .single()
                .setSelectedTab(find(Tab.class).all().stream()
                        .filter(tab -> tab.getLabel().equals("Versions"))
                        .findFirst()
                        .orElseThrow());
    }

    private String shown() {
        return find(Div.class).all().stream()
                .filter(div -> div.hasClassName("versions-panel"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    @Test
    void an_earlier_version_is_hidden_with_a_reason_and_shown_again() {
        open();
        assertThat(shown()).contains("Version 2", "Readers see this one.", "Version 1");
        test(button("Hide…")).click();
        TextArea reason =
                find(TextArea.class).withLabel("Why, for the newsroom").single();
        test(button("Hide it")).click();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("It named a witness.");
        test(button("Hide it")).click();
        assertThat(shown()).contains("Hidden from readers: It named a witness.");
        test(button("Show again")).click();
        assertThat(versions.kept(id)).extracting(KeptVersion::hiddenBecause).containsOnlyNulls();
    }

    @Test
    void who_may_not_publish_looks_only() {
        reopenAs(cast.a(Role.STANDARDS_EDITOR));
        open();
        assertThat(shown()).contains("Version 1");
        assertThat(find(Button.class).all())
                .noneMatch(button -> button.getText().equals("Hide…"));
    }
}
