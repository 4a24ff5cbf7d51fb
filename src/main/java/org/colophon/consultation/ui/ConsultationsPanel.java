package org.colophon.consultation.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorContext;
import org.colophon.article.ui.EditorPanel;
import org.colophon.consultation.Consultations;
import org.colophon.consultation.Invitations;
import org.colophon.identity.People;
import org.colophon.shared.Newsroom;
import org.springframework.core.annotation.Order;

/** Who outside of the newsroom was asked about the article, and what they said. */
@org.springframework.stereotype.Component
@Order(85)
class ConsultationsPanel implements EditorPanel {

    private final Consultations consultations;
    private final Invitations invitations;
    private final Workflow workflow;
    private final People people;
    private final Newsroom newsroom;
    private final Clock clock;

    ConsultationsPanel(
            Consultations consultations,
            Invitations invitations,
            Workflow workflow,
            People people,
            Newsroom newsroom,
            Clock clock) {
        this.consultations = consultations;
        this.invitations = invitations;
        this.workflow = workflow;
        this.people = people;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Consultations";
    }

    @Override
    public String place() {
        return "consultations";
    }

    @Override
    public boolean refreshes() {
        return true;
    }

    @Override
    public Component open(EditorContext editor) {
        return new ConsultationList(consultations, invitations, workflow, people, newsroom, clock, editor);
    }
}
