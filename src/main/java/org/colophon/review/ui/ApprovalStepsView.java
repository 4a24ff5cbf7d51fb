package org.colophon.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.identity.Permission;
import org.colophon.identity.Role;
import org.colophon.review.ApprovalStep;
import org.colophon.review.ApprovalSteps;
import org.colophon.shared.BadInput;
import org.colophon.shared.ui.IconButton;
import org.colophon.shared.ui.Notice;

/** Which approvals each section asks for. */
@Route("approvals")
@PageTitle("Approvals")
@Menu(title = "Approvals", order = 11, icon = "vaadin:check")
@RolesAllowed("SET_POLICY")
class ApprovalStepsView extends Div {

    private static final String ANYBODY = "Anybody who may approve";

    private final ApprovalSteps steps;
    private final Sections sections;
    private final UnorderedList rows = new UnorderedList();

    ApprovalStepsView(ApprovalSteps steps, Sections sections) {
        this.steps = steps;
        this.sections = sections;
        addClassName("page");
        rows.addClassName("simple-rows");
        Div head = new Div(new H1("Approvals"));
        head.addClassName("page-head");
        add(
                head,
                new Paragraph(
                        "What a section asks for before anything in it is published. Each approval is given by another person, and none by an author of the article. Without any, whoever may publish decides alone."),
                rows);
        refresh();
    }

    private void refresh() {
        rows.removeAll();
        sections.all().forEach(section -> rows.add(row(section)));
    }

    private ListItem row(Section section) {
        List<ApprovalStep> asked = steps.of(section.id());
        Span name = new Span(section.name());
        name.addClassName("name");
        Span about = new Span(
                asked.isEmpty()
                        ? "None"
                        : asked.stream().map(ApprovalStepsView::words).collect(Collectors.joining(" → ")));
        about.addClassName("about");
        Div what = new Div(name, about);
        what.addClassName("what");
        return new ListItem(
                what,
                new IconButton(
                        VaadinIcon.EDIT, "Change the approvals of " + section.name(), () -> edit(section, asked)));
    }

    private static String words(ApprovalStep step) {
        Role role = step.role();
        return step.name() + (role == null ? "" : " (" + role.title() + ")");
    }

    private void edit(Section section, List<ApprovalStep> asked) {
        var dialog = new com.vaadin.flow.component.dialog.Dialog();
        dialog.setHeaderTitle("Approvals in " + section.name());
        dialog.setWidth("min(38rem, 94vw)");
        Div lines = new Div();
        lines.addClassName("entry-form");
        asked.forEach(step -> lines.add(new Line(step, lines)));
        Button add = new Button("Add an approval", VaadinIcon.PLUS.create(), click -> {
            Line line = new Line(new ApprovalStep("", null), lines);
            lines.add(line);
            line.name.focus();
        });
        add.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.add(lines, add);
        Button save = new Button("Save", click -> {
            try {
                List<ApprovalStep> wanted = new ArrayList<>();
                lines.getChildren().map(Line.class::cast).forEach(line -> wanted.add(line.step()));
                steps.decide(section.id(), wanted);
                dialog.close();
                refresh();
                Notice.done("Counts for everything that is published from now on.");
            } catch (BadInput bad) {
                Notice.problem(bad.reason());
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), save);
        dialog.open();
    }

    /** One approval that is asked for. */
    private static class Line extends Div {

        private final TextField name = new TextField("Name");
        private final Select<String> role = new Select<>();

        Line(ApprovalStep step, Div lines) {
            addClassName("approval-line");
            name.setValue(step.name());
            name.setMaxLength(80);
            role.setLabel("Given by");
            role.setItems(
                    Stream.concat(Stream.of(ANYBODY), givers().map(Role::title)).toList());
            Role given = step.role();
            role.setValue(given == null ? ANYBODY : given.title());
            add(name, role, new IconButton(VaadinIcon.TRASH, "Remove this approval", () -> lines.remove(this)));
        }

        ApprovalStep step() {
            return new ApprovalStep(
                    name.getValue(),
                    givers().filter(one -> one.title().equals(role.getValue()))
                            .findFirst()
                            .orElse(null));
        }

        private static Stream<Role> givers() {
            return Stream.of(Role.values()).filter(one -> one.permissions().contains(Permission.EDIT));
        }
    }
}
