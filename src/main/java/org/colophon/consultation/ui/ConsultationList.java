package org.colophon.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.article.Article;
import org.colophon.article.ArticleAction;
import org.colophon.article.Workflow;
import org.colophon.article.ui.EditorContext;
import org.colophon.consultation.Capacity;
import org.colophon.consultation.Consultation;
import org.colophon.consultation.Consultations;
import org.colophon.consultation.Invitations;
import org.colophon.consultation.Verdict;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Alive;
import org.colophon.shared.ui.Confirm;
import org.colophon.shared.ui.Notice;

/** The people who were asked, the latest first; openings and answers appear by themselves. */
@CssImport("./remarks/consultations.css")
class ConsultationList extends Div {

    /** So often the list looks for openings and answers, in seconds. */
    private static final int LOOKS = 4;

    private final Consultations consultations;
    private final Invitations invitations;
    private final Workflow workflow;
    private final People people;
    private final Newsroom newsroom;
    private final Clock clock;
    private final EditorContext editor;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("Nobody outside of the newsroom has been asked about this article.");
    private final boolean mayAsk;
    private String stamp = "";

    ConsultationList(
            Consultations consultations,
            Invitations invitations,
            Workflow workflow,
            People people,
            Newsroom newsroom,
            Clock clock,
            EditorContext editor) {
        this.consultations = consultations;
        this.invitations = invitations;
        this.workflow = workflow;
        this.people = people;
        this.newsroom = newsroom;
        this.clock = clock;
        this.editor = editor;
        this.mayAsk = editor.article().allows(ArticleAction.HOLD, CurrentPerson.require());
        addClassNames("entries", "consultations");
        list.addClassName("consultation-list");
        list.getElement().setAttribute("aria-label", "Consultations");
        none.addClassName("hint");
        if (mayAsk) {
            Button ask = new Button(
                    "Ask somebody…",
                    click -> editor.whenStored(
                            () -> AskDialog.open(consultations, invitations, newsroom, editor, this::draw)));
            ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
            ask.setTooltipText("Show this version to a lawyer, a source or an expert through a link");
            Div tools = new Div(ask);
            tools.addClassName("entry-buttons");
            add(tools);
        }
        add(none, list, new Alive(LOOKS, active -> look()));
        draw();
    }

    private void look() {
        if (!consultations.stamp(editor.id()).equals(stamp)) {
            draw();
        }
    }

    private void draw() {
        stamp = consultations.stamp(editor.id());
        List<Consultation> all = consultations.of(editor.id());
        Map<PersonId, Person> names =
                people.all(all.stream().map(Consultation::askedBy).distinct().toList());
        list.removeAll();
        all.forEach(one -> list.add(new ListItem(card(one, names))));
        list.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
    }

    private Div card(Consultation one, Map<PersonId, Person> names) {
        Div card = new Div();
        card.addClassName("consultation");
        card.add(new H3(one.name()));
        Person asker = names.get(one.askedBy());
        Div about = new Div(
                new Span(one.capacity().title()),
                new Span("asked by %s, %s"
                        .formatted(asker == null ? "somebody" : asker.name(), newsroom.shown(one.askedAt()))),
                new Span("version " + one.version()));
        about.addClassName("about");
        Span state = new Span(state(one));
        state.addClassName("consultation-state");
        state.getElement().setAttribute("data-state", code(one));
        card.add(about, state, openings(one));
        Paragraph question = new Paragraph(one.question());
        question.addClassName("consultation-question");
        card.add(question);
        for (Consultation.Answer answer : one.answers()) {
            card.add(said(answer, answer.equals(one.answers().getLast())));
        }
        Div tools = tools(one);
        if (tools.getComponentCount() > 0) {
            card.add(tools);
        }
        return card;
    }

    private Div openings(Consultation one) {
        Div openings = new Div();
        openings.addClassName("about");
        Instant last = one.lastOpened();
        openings.add(new Span(
                last == null
                        ? "not opened yet"
                        : "opened %s, last %s with %s"
                                .formatted(times(one.openings()), newsroom.shown(last), one.lastDevice())));
        if (one.machines() > 0) {
            openings.add(new Span("called up %s by programs, such as mail scanners".formatted(times(one.machines()))));
        }
        openings.add(new Span(
                one.endedAt() == null
                        ? (one.openAt(clock.instant()) ? "expires " : "expired ") + newsroom.shown(one.expiresAt())
                        : "revoked " + newsroom.shown(one.endedAt())));
        return openings;
    }

    private Div said(Consultation.Answer answer, boolean counts) {
        Div head = new Div(
                new Span(answer.verdict().title() + (counts ? "" : " (earlier)")),
                new Span(newsroom.shown(answer.at())));
        head.addClassName("about");
        Div said = new Div(head);
        said.addClassName("consultation-answer");
        if (!answer.words().isEmpty()) {
            Paragraph words = new Paragraph(answer.words());
            words.addClassName("consultation-question");
            said.add(words);
        }
        return said;
    }

    private Div tools(Consultation one) {
        Div tools = new Div();
        tools.addClassName("entry-buttons");
        Article article = editor.article();
        boolean approved = one.answer()
                .filter(answer -> answer.verdict() == Verdict.APPROVE)
                .isPresent();
        if (approved
                && one.capacity() == Capacity.LAWYER
                && article.legalHold().holds()
                && article.allows(ArticleAction.CLEAR_HOLD, CurrentPerson.require())) {
            Button clear = new Button("Clear the hold…", click -> clear(one));
            clear.addThemeVariants(ButtonVariant.LUMO_SMALL);
            tools.add(clear);
        }
        if (one.openAt(clock.instant()) && CurrentPerson.require().may(Permission.EDIT)) {
            Button revoke = new Button("Revoke…", click -> revoke(one));
            revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            revoke.setAriaLabel("Revoke the link for " + one.name());
            tools.add(revoke);
        }
        return tools;
    }

    private void clear(Consultation one) {
        editor.whenStored(() -> Confirm.askFirst(
                "Clear the legal hold?",
                "%s approved version %d. If the text has changed since, that was not seen."
                        .formatted(one.name(), one.version()),
                "Clear the hold",
                () -> {
                    workflow.clearHold(editor.id(), "%s approved version %d".formatted(one.name(), one.version()));
                    editor.reload();
                    Notice.done("The legal hold is cleared.");
                }));
    }

    private void revoke(Consultation one) {
        Confirm.ask(
                "Revoke the link for %s?".formatted(one.name()),
                "It leads nowhere from then on. What was answered stays here.",
                "Revoke",
                () -> {
                    consultations.revoke(editor.id(), one.id());
                    draw();
                });
    }

    private String state(Consultation one) {
        return one.answer()
                .map(answer -> answer.verdict().title())
                .orElseGet(() -> one.endedAt() != null
                        ? "Revoked"
                        : one.openAt(clock.instant()) ? (one.openings() > 0 ? "Opened" : "Sent") : "Expired");
    }

    private String code(Consultation one) {
        return Objects.requireNonNull(one.answer()
                .map(answer -> answer.verdict().code())
                .orElseGet(() -> one.openAt(clock.instant()) ? "open" : "ended"));
    }

    private static String times(int number) {
        return number == 1 ? "once" : number + " times";
    }
}
