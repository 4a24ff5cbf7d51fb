package org.colophon.preflight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import org.colophon.article.ArticleId;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.Sourcing;
import org.colophon.testing.Paper;
import org.colophon.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The panel of the editor that lists what the checks find. */
class ChecksPanelTest extends ViewTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Sourcing sourcing;

    private ArticleId open(String body) {
        ArticleId id = new Paper(application).write("Bridge opens", body).id();
        show(id);
        return id;
    }

    private void show(ArticleId id) {
        navigate("articles/" + id, Div.class);
        find(TabSheet.class).single().setSelectedIndex(tab("Checks"));
    }

    private int tab(String title) {
        TabSheet sheet = find(TabSheet.class).single();
        for (int i = 0; ; i++) {
            if (title.equals(sheet.getTabAt(i).getLabel())) {
                return i;
            }
        }
    }

    private ListItem finding(String code) {
        return find(ListItem.class)
                .withCondition(item -> code.equals(item.getElement().getAttribute("data-code")))
                .single();
    }

    private void clickShow(String code) {
        test(find(Button.class).withText("Show").from(finding(code)).single()).click();
    }

    private static List<PendingJavaScriptInvocation> asked() {
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
    }

    @Test
    void what_is_required_stands_first_under_its_number() {
        open("It costs {{cost}}. ![](/a.png) [x](/{{cost}})");
        assertThat(find(Paragraph.class)
                        .withText("2 things must be settled before publishing.")
                        .exists())
                .isTrue();
        assertThat(find(H3.class).all().stream().map(H3::getText)).containsExactly("Required (2)", "Recommended (1)");
        assertThat(finding("unknown-fact").getElement().getAttribute("data-level"))
                .isEqualTo("required");
    }

    @Test
    void nothing_to_settle_is_said() {
        open("It opened.");
        assertThat(find(Paragraph.class)
                        .withText("Nothing to settle. The checks found nothing.")
                        .exists())
                .isTrue();
    }

    @Test
    void one_click_selects_the_passage() {
        open("It costs {{cost}}.");
        asked();
        clickShow("unknown-fact");
        assertThat(asked()).anySatisfy(call -> {
            assertThat(call.getInvocation().getExpression()).contains("select");
            assertThat(call.getInvocation().getParameters().toString()).contains("9", "8");
        });
    }

    @Test
    void one_click_opens_the_panel_of_a_source_and_points_it_out() {
        ArticleId id = open("It opened.");
        sourcing.addSource(id, new SourceEntry("report", "The report", "", ""));
        show(id);
        clickShow("uncited-source");
        assertThat(find(TabSheet.class).single().getSelectedTab().getLabel()).isEqualTo("Sources");
        assertThat(find(ListItem.class)
                        .withCondition(item -> "report".equals(item.getElement().getAttribute("data-key")))
                        .exists())
                .isTrue();
        assertThat(asked())
                .anySatisfy(
                        call -> assertThat(call.getInvocation().getExpression()).contains("data-key"));
    }
}
