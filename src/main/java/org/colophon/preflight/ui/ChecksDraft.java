package org.colophon.preflight.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.CheckRule;
import org.colophon.article.Finding.Level;
import org.colophon.article.Section;
import org.colophon.preflight.CheckChoice;
import org.colophon.preflight.CheckPolicy;
import org.jspecify.annotations.Nullable;

/** The policy on checks as somebody is changing it. */
final class ChecksDraft {

    /** One rule before and after. @param title of the rule, with the section where it is one's own */
    record Change(String title, String before, String after) {}

    private final Map<String, CheckRule> rules = new LinkedHashMap<>();
    private final List<Section> sections;
    private CheckPolicy base;
    private CheckPolicy edited;

    ChecksDraft(List<CheckRule> rules, List<Section> sections, CheckPolicy base) {
        rules.forEach(rule -> this.rules.put(rule.code(), rule));
        this.sections = sections;
        this.base = base;
        this.edited = base;
    }

    CheckPolicy base() {
        return base;
    }

    CheckPolicy edited() {
        return edited;
    }

    /** Begins anew with what is stored. */
    void restart(CheckPolicy stored) {
        base = stored;
        edited = stored;
    }

    /** What is stored by now counts, and what was changed here on top of it. */
    void rebase(CheckPolicy stored) {
        List<CheckChoice> mine = mine();
        base = stored;
        edited = stored.with(mine);
    }

    /** @param level null for what holds without a choice of its own */
    void choose(CheckRule rule, @Nullable UUID section, @Nullable Level level) {
        boolean standard = section == null && level == rule.standard();
        edited = edited.with(List.of(new CheckChoice(rule.code(), section, standard ? null : level)));
    }

    List<CheckChoice> mine() {
        return edited.since(base);
    }

    boolean changed() {
        return !mine().isEmpty();
    }

    /** What was changed here, in words. */
    List<Change> changes() {
        return changes(mine(), base, edited);
    }

    /** What somebody else changed meanwhile, in words. */
    List<Change> theirs(CheckPolicy stored) {
        return changes(stored.since(base), base, stored);
    }

    /** What both changed, each to something else: theirs before, and what was chosen here after. */
    List<Change> both(CheckPolicy stored) {
        List<CheckPolicy.Key> they = stored.since(base).stream()
                .map(choice -> new CheckPolicy.Key(choice.code(), choice.section()))
                .toList();
        List<CheckChoice> disputed = edited.since(stored).stream()
                .filter(choice -> they.contains(new CheckPolicy.Key(choice.code(), choice.section())))
                .filter(choice -> mine().contains(choice))
                .toList();
        return changes(disputed, stored, edited);
    }

    private List<Change> changes(List<CheckChoice> choices, CheckPolicy before, CheckPolicy after) {
        return rules.values().stream()
                .flatMap(rule -> choices.stream()
                        .filter(choice -> choice.code().equals(rule.code()))
                        .map(choice -> new Change(
                                rule.title() + in(choice.section()),
                                words(before, rule, choice.section()),
                                words(after, rule, choice.section()))))
                .toList();
    }

    private String in(@Nullable UUID section) {
        return section == null
                ? ""
                : sections.stream()
                        .filter(one -> one.id().equals(section))
                        .findFirst()
                        .map(one -> ", in " + one.name())
                        .orElse(", in a section that was removed");
    }

    static String words(CheckPolicy policy, CheckRule rule, @Nullable UUID section) {
        Level level = policy.level(rule, section);
        return section == null || policy.chosen(rule, section) != null ? level.title() : asNewsroom(policy, rule);
    }

    /** What a section has that decides nothing of its own. */
    static String asNewsroom(CheckPolicy policy, CheckRule rule) {
        return "As the newsroom (%s)".formatted(policy.level(rule, null).title());
    }
}
