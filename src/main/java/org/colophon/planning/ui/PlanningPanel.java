package org.colophon.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.identity.People;
import org.colophon.planning.Briefs;
import org.colophon.planning.NewsDesks;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** Who writes the article until when, notes to the desk, and the steps it took. */
@org.springframework.stereotype.Component
@Order(5)
class PlanningPanel implements EditorPanel {

    private final Briefs briefs;
    private final NewsDesks desks;
    private final Workflow workflow;
    private final People people;
    private final Newsroom newsroom;

    PlanningPanel(Briefs briefs, NewsDesks desks, Workflow workflow, People people, Newsroom newsroom) {
        this.briefs = briefs;
        this.desks = desks;
        this.workflow = workflow;
        this.people = people;
        this.newsroom = newsroom;
    }

    @Override
    public String title() {
        return "Planning";
    }

    @Override
    public String place() {
        return "planning";
    }

    @Override
    public Component open(EditorContext editor) {
        PlanForm form = new PlanForm(briefs, desks.all(), people.newsroom(), newsroom, editor);
        Div panel = new Div(
                form,
                new ReviewerPart(briefs, people, newsroom, editor::article),
                new NotesPart(briefs, people, newsroom, editor.id()),
                new StepsPart(workflow, people, newsroom, editor.id()));
        panel.addClassName("planning");
        return panel;
    }
}
