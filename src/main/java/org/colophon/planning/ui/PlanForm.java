package org.colophon.planning.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.article.ArticleAction;
import org.colophon.article.ui.EditorContext;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.planning.Brief;
import org.colophon.planning.BriefConflict;
import org.colophon.planning.Briefs;
import org.colophon.planning.NewsDesk;
import org.colophon.planning.Plan;
import org.colophon.planning.Priority;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.colophon.shared.ui.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** The fields of a brief. What somebody else changed meanwhile is said at the field; what was entered stays. */
@CssImport("./planning/planning.css")
class PlanForm extends Div {

    private final Briefs briefs;
    private final EditorContext editor;
    private final Newsroom newsroom;
    private final List<Person> people;
    private final List<NewsDesk> desks;
    private final MultiSelectComboBox<Person> assignees = new MultiSelectComboBox<>("Assigned to");
    private final DateTimePicker due = new DateTimePicker("Due");
    private final Select<Priority> priority = new Select<>();
    private final IntegerField target = new IntegerField("Words wanted");
    private final ComboBox<NewsDesk> desk = new ComboBox<>("Desk");
    private final Span length = new Span();
    private final Button save = new Button("Save plan", click -> save());
    private final Button take = new Button("Take it", click -> take());
    private final Map<Brief.Field, HasValidation> fields = new EnumMap<>(Brief.Field.class);
    private Brief base = Brief.NONE;

    PlanForm(Briefs briefs, List<NewsDesk> desks, List<Person> people, Newsroom newsroom, EditorContext editor) {
        this.briefs = briefs;
        this.editor = editor;
        this.newsroom = newsroom;
        this.desks = desks;
        this.people =
                people.stream().filter(person -> person.may(Permission.WRITE)).toList();
        assignees.setItemLabelGenerator(Person::name);
        assignees.setPlaceholder("Nobody yet");
        assignees.setHelperText("They may write in it. Whose names are printed stands under “Authors”.");
        assignees.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        assignees.addClassName("whole");
        due.setStep(Duration.ofMinutes(15));
        due.setLocale(Locale.UK);
        due.setDateAriaLabel("Day when it is due");
        due.setTimeAriaLabel("Time when it is due");
        due.setHelperText("In the newsroom’s time, " + newsroom.zone().getId());
        due.addClassName("whole");
        priority.setLabel("Priority");
        priority.setItems(Priority.URGENT, Priority.HIGH, Priority.NORMAL, Priority.LOW);
        priority.setItemLabelGenerator(Priority::title);
        target.setMin(1);
        target.setMax(100_000);
        target.setClearButtonVisible(true);
        desk.setItems(desks);
        desk.setItemLabelGenerator(NewsDesk::name);
        desk.setPlaceholder("As the section says");
        desk.setClearButtonVisible(true);
        desk.setVisible(!desks.isEmpty());
        fields.put(Brief.Field.ASSIGNEES, assignees);
        fields.put(Brief.Field.DUE, due);
        fields.put(Brief.Field.PRIORITY, priority);
        fields.put(Brief.Field.WORD_TARGET, target);
        fields.put(Brief.Field.DESK, desk);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        length.addClassName("hint");
        Div form = new Div(assignees, due, priority, target, desk);
        form.addClassName("planning-fields");
        Div buttons = new Div(save, take);
        buttons.addClassName("entry-buttons");
        add(length, form, buttons);
        show(briefs.of(editor.id()));
    }

    private void show(Plan plan) {
        Person me = CurrentPerson.require();
        base = plan.brief();
        showBrief(base);
        boolean mayPlan = editor.article().allows(ArticleAction.BRIEF, me);
        assignees.setReadOnly(!mayPlan);
        due.setReadOnly(!mayPlan);
        priority.setReadOnly(!mayPlan);
        target.setReadOnly(!mayPlan);
        desk.setReadOnly(!mayPlan);
        fields.values().forEach(field -> field.setInvalid(false));
        save.setVisible(mayPlan);
        take.setVisible(editor.article().allows(ArticleAction.TAKE, me)
                && base.assignees().isEmpty());
        length.setText(length(plan));
    }

    private void showBrief(Brief brief) {
        List<Person> choice = new ArrayList<>(people);
        assignees.setItems(choice);
        assignees.setValue(brief.assignees().stream()
                .flatMap(id -> choice.stream().filter(person -> person.id().equals(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Instant at = brief.due();
        due.setValue(at == null ? null : LocalDateTime.ofInstant(at, newsroom.zone()));
        priority.setValue(brief.priority());
        target.setValue(brief.wordTarget());
        desk.setValue(find(brief.desk()));
    }

    private @Nullable NewsDesk find(@Nullable UUID id) {
        return desks.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    private static String length(Plan plan) {
        Integer wanted = plan.brief().wordTarget();
        int words = plan.words() == null ? 0 : plan.words();
        if (wanted == null) {
            return "The text has %,d words.".formatted(words);
        }
        return words <= wanted
                ? "The text has %,d of %,d words.".formatted(words, wanted)
                : "The text has %,d words, %,d more than the %,d wanted.".formatted(words, words - wanted, wanted);
    }

    private void save() {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            Plan saved = briefs.change(editor.id(), base, entered());
            Notice.done("The plan is saved.");
            show(saved);
        } catch (BriefConflict conflict) {
            base = conflict.current();
            conflict.fields().forEach(field -> say(field, conflict.current()));
        } catch (BadInput bad) {
            refused(bad);
        } catch (AccessDeniedException denied) {
            Notice.problem(Objects.requireNonNullElse(denied.getMessage(), "You may not plan this article."));
        }
    }

    private void take() {
        try {
            briefs.take(editor.id());
            editor.reload();
            Notice.done("It is yours: you are assigned to it and may write in it.");
        } catch (BadInput bad) {
            Notice.problem(bad.reason());
            show(briefs.of(editor.id()));
        }
    }

    private void refused(BadInput bad) {
        HasValidation field = switch (bad.field()) {
            case "assignees" -> assignees;
            case "word-target" -> target;
            case "desk" -> desk;
            default -> null;
        };
        if (field == null) {
            Notice.problem(bad.reason());
        } else {
            field.setErrorMessage(bad.reason());
            field.setInvalid(true);
        }
    }

    private void say(Brief.Field field, Brief current) {
        HasValidation place = Objects.requireNonNull(fields.get(field), "a field of the form");
        place.setErrorMessage("Somebody has set this to “%s” meanwhile. Save again to replace that."
                .formatted(words(field, current)));
        place.setInvalid(true);
    }

    private String words(Brief.Field field, Brief brief) {
        return switch (field) {
            case ASSIGNEES -> {
                String names = people.stream()
                        .filter(person -> brief.assignees().contains(person.id()))
                        .map(Person::name)
                        .collect(Collectors.joining(", "));
                yield names.isEmpty() ? "nobody" : names;
            }
            case DUE -> brief.due() == null ? "no time" : newsroom.shown(brief.due());
            case PRIORITY -> brief.priority().title();
            case WORD_TARGET -> brief.wordTarget() == null ? "no number" : "%,d".formatted(brief.wordTarget());
            case DESK -> {
                NewsDesk chosen = find(brief.desk());
                yield chosen == null ? "the section’s desk" : chosen.name();
            }
        };
    }

    private Brief entered() {
        LocalDateTime at = due.getValue();
        NewsDesk chosen = desk.getValue();
        List<PersonId> known = people.stream().map(Person::id).toList();
        // Who is assigned and not on the list any more, such as somebody whose account was closed, stays assigned.
        List<PersonId> assigned = new ArrayList<>(
                base.assignees().stream().filter(id -> !known.contains(id)).toList());
        assignees.getValue().forEach(person -> assigned.add(person.id()));
        List<PersonId> inOrder =
                assigned.size() == base.assignees().size() && base.assignees().containsAll(assigned)
                        ? base.assignees()
                        : assigned;
        return Brief.NONE
                .withAssignees(inOrder)
                .withDue(at == null ? null : at.atZone(newsroom.zone()).toInstant())
                .withPriority(priority.getValue())
                .withWordTarget(target.getValue())
                .withDesk(chosen == null ? null : chosen.id());
    }
}
