package org.colophon.disclosure.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyChange;
import org.colophon.disclosure.PolicyMerge;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.markup.Markup;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.colophon.shared.ui.OfferedTo;
import org.colophon.shared.ui.Unsaved;

/** What the newsroom decides about AI and tells its readers. Everybody in the newsroom may read it. */
@Route("ai-policy")
@PageTitle("AI policy")
@Menu(title = "AI policy", order = 20, icon = "vaadin:scale")
@OfferedTo("SET_POLICY")
@PermitAll
class AiPolicyView extends Div implements BeforeLeaveObserver {

    private final Policies policies;
    private final PolicyWords words;
    private final boolean mayDecide = CurrentPerson.require().may(Permission.SET_POLICY);
    private final Paragraph standing = new Paragraph();
    private final WordingPart wording;
    private final List<PolicyPart> parts;
    private final Span status = new Span();
    private final Button discard = new Button("Discard changes", click -> load());
    private final Button save = new Button("Save…", click -> attempt());
    private final Div bar = new Div(status, discard, save);
    private DisclosurePolicy base;
    private PolicyDraft draft;
    private boolean dirty;

    AiPolicyView(Policies policies, People people, Markup markup, Newsroom newsroom) {
        this.policies = policies;
        this.words = new PolicyWords(people, newsroom);
        this.base = policies.current();
        this.draft = new PolicyDraft(base.terms(), base.terms());
        this.wording = new WordingPart(policies::preview, this::changed);
        this.parts = List.of(
                new LawPart(this::changed),
                new ReviewPart(this::changed),
                new ResponsiblePart(this::changed),
                new PrinciplesPart(markup, this::changed),
                wording);
        addClassNames("page", "policy");
        Div head = new Div(new H1("AI policy"), links());
        head.addClassName("page-head");
        standing.addClassName("hint");
        status.getElement().setAttribute("role", "status");
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        bar.addClassName("save-bar");
        bar.setVisible(mayDecide);
        add(head, standing);
        parts.forEach(this::add);
        add(bar);
        parts.forEach(part -> part.setReadOnly(!mayDecide));
        show(base.terms());
    }

    private static Div links() {
        Anchor page = new Anchor("/transparency", "As readers see it");
        page.setRouterIgnore(true);
        page.setTarget("_blank");
        Div links = new Div(
                new RouterLink("History", PolicyHistoryView.class),
                new Anchor("ai-report", "Report"),
                new Anchor("ai-audit", "Audit trail"),
                page);
        links.addClassName("page-links");
        return links;
    }

    private void load() {
        base = policies.current();
        show(base.terms());
    }

    /** Shows these terms as the draft of a change to the policy that stands. */
    private void show(PolicyTerms terms) {
        draft = new PolicyDraft(terms, base.terms());
        parts.forEach(part -> {
            part.clear();
            part.show(draft);
        });
        standing.setText(words.standing(base) + (mayDecide ? "" : " You may read it; others decide it."));
        tell();
    }

    private void changed() {
        wording.preview();
        tell();
    }

    private void tell() {
        dirty = mayDecide && draft.changed();
        status.setText(dirty ? "Changes that are not saved yet" : "Nothing is changed");
        discard.setEnabled(dirty);
        save.setEnabled(dirty);
        Unsaved.guard(UI.getCurrent(), dirty);
    }

    private void attempt() {
        parts.forEach(PolicyPart::clear);
        try {
            PolicyTerms terms = draft.terms();
            PolicyDialogs.save(PolicyChange.between(base.terms(), terms), reason -> decide(terms, reason));
        } catch (BadInput bad) {
            if (parts.stream().noneMatch(part -> part.refused(bad))) {
                Notice.problem(bad.reason());
            }
        }
    }

    private void decide(PolicyTerms terms, String reason) {
        try {
            policies.decide(terms, reason, base.number());
        } catch (BadInput bad) {
            if (!bad.field().equals("base")) {
                throw bad;
            }
            conflict(terms);
            return;
        }
        load();
        Notice.done("Policy %d holds from now on.".formatted(base.number()));
    }

    private void conflict(PolicyTerms mine) {
        DisclosurePolicy theirs = policies.current();
        PolicyMerge merge = PolicyMerge.of(base.terms(), mine, theirs.terms());
        PolicyDialogs.conflict(
                words.decided(theirs),
                theirs.reason(),
                PolicyChange.between(base.terms(), theirs.terms()),
                merge,
                () -> {
                    base = theirs;
                    show(merge.terms());
                });
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            Unsaved.ask(
                    event,
                    "The changes to the policy are not saved. If you leave, they are lost.",
                    () -> dirty = false);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Unsaved.guard(event.getUI(), false);
    }
}
