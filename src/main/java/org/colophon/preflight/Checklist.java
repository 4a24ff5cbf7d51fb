package org.colophon.preflight;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.article.Check;
import org.colophon.article.CheckRule;
import org.colophon.article.Section;
import org.colophon.article.Sections;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MaySetPolicy;
import org.colophon.shared.BadInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the checks before publishing look for, and what of it the newsroom requires, recommends or does not ask for. */
@Service
@Transactional
public class Checklist {

    private final Map<String, CheckRule> rules = new LinkedHashMap<>();
    private final CheckPolicyRows rows;
    private final Sections sections;
    private final Clock clock;

    /** @throws IllegalStateException when two checks have rules of one code */
    Checklist(List<Check> checks, CheckPolicyRows rows, Sections sections, Clock clock) {
        checks.stream().flatMap(check -> check.rules().stream()).forEach(rule -> {
            if (rules.put(rule.code(), rule) != null) {
                throw new IllegalStateException("Two checks have a rule with the code " + rule.code());
            }
        });
        this.rows = rows;
        this.sections = sections;
        this.clock = clock;
    }

    /** All rules, in the order of the checks. */
    @InNewsroom
    public List<CheckRule> rules() {
        return new ArrayList<>(rules.values());
    }

    /** What the newsroom has decided. */
    @InNewsroom
    @Transactional(readOnly = true)
    public CheckPolicy current() {
        return rows.current();
    }

    /**
     * Decides about some rules. It counts from now on, on every node; what is published stays as it is.
     *
     * @param choices what changes; a choice that says what holds anyway counts for nothing
     * @param base the number of the policy that was changed; refused with field {@code base} when another one holds by now
     * @throws BadInput also when a rule cannot be relaxed (field {@code level}), or rule or section do not exist
     */
    @MaySetPolicy
    public CheckPolicy decide(List<CheckChoice> choices, int base) {
        CheckPolicy before = rows.current();
        if (before.number() != base) {
            throw overtaken();
        }
        Map<Object, Section> known = sections.all().stream().collect(Collectors.toMap(Section::id, each -> each));
        List<CheckChoice> plain = choices.stream().map(this::checked).toList();
        for (CheckChoice choice : plain) {
            if (choice.section() != null && choice.level() != null && !known.containsKey(choice.section())) {
                throw new BadInput("section", "There is no such section.");
            }
        }
        List<CheckChoice> changed = before.with(plain).since(before);
        if (changed.isEmpty()) {
            return before;
        }
        String told =
                changed.stream().map(choice -> told(choice, known)).sorted().collect(Collectors.joining("\n"));
        rows.add(base + 1, changed, told, CurrentPerson.require().id(), clock.instant());
        return rows.current();
    }

    private CheckChoice checked(CheckChoice choice) {
        CheckRule rule = rules.get(choice.code());
        if (rule == null) {
            throw new BadInput("code", "There is no check with the code %s.".formatted(choice.code()));
        }
        if (rule.firm() && choice.level() != null) {
            throw new BadInput("level", "“%s” is always required.".formatted(rule.title()));
        }
        // For the newsroom as a whole, what comes with the product is no choice.
        boolean standard = choice.section() == null && choice.level() == rule.standard();
        return standard ? new CheckChoice(choice.code(), null, null) : choice;
    }

    private static String told(CheckChoice choice, Map<Object, Section> known) {
        String level = choice.level() == null
                ? "as before all decisions"
                : choice.level().code();
        if (choice.section() == null) {
            return "%s: %s".formatted(choice.code(), level);
        }
        Section section = known.get(choice.section());
        return "%s in %s: %s".formatted(choice.code(), section == null ? choice.section() : section.slug(), level);
    }

    static BadInput overtaken() {
        return new BadInput("base", "Somebody else has changed the checks since you opened them. Look at them anew.");
    }
}
