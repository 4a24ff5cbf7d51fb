package org.colophon.preflight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.article.CheckRule;
import org.colophon.article.Finding.Level;
import org.colophon.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom decided about its checks, where that is not as it comes with the product.
 *
 * @param number of the last decision; 0 where nothing was decided
 * @param at when it was taken, or null
 * @param by by whom, or null
 * @param levels by code and section; see {@link #level(CheckRule, UUID)} for what follows
 */
public record CheckPolicy(
        int number, @Nullable Instant at, @Nullable PersonId by, Map<Key, Level> levels) {

    /** What comes with the product. */
    public static final CheckPolicy INITIAL = new CheckPolicy(0, null, null, Map.of());

    /** A rule in a section. @param section null for the newsroom as a whole */
    public record Key(String code, @Nullable UUID section) {}

    public CheckPolicy {
        levels = Map.copyOf(levels);
    }

    /** What a rule is for an article in this section; null for one in none. */
    public Level level(CheckRule rule, @Nullable UUID section) {
        if (rule.firm()) {
            return Level.REQUIRED;
        }
        Level own = section == null ? null : levels.get(new Key(rule.code(), section));
        return own == null ? levels.getOrDefault(new Key(rule.code(), null), rule.standard()) : own;
    }

    /** What was decided for exactly this section, or for the newsroom as a whole; null where nothing was. */
    public @Nullable Level chosen(CheckRule rule, @Nullable UUID section) {
        return levels.get(new Key(rule.code(), section));
    }

    /** The same with these choices; nobody has decided it yet. */
    public CheckPolicy with(List<CheckChoice> choices) {
        Map<Key, Level> changed = new HashMap<>(levels);
        for (CheckChoice choice : choices) {
            Key key = new Key(choice.code(), choice.section());
            Level level = choice.level();
            if (level == null) {
                changed.remove(key);
            } else {
                changed.put(key, level);
            }
        }
        return new CheckPolicy(number, at, by, changed);
    }

    /** The choices that lead from another policy to this one. */
    public List<CheckChoice> since(CheckPolicy other) {
        Map<Key, @Nullable Level> changed = new LinkedHashMap<>();
        levels.forEach((key, level) -> {
            if (level != other.levels.get(key)) {
                changed.put(key, level);
            }
        });
        other.levels.keySet().stream().filter(key -> !levels.containsKey(key)).forEach(key -> changed.put(key, null));
        List<CheckChoice> choices = new ArrayList<>();
        changed.forEach((key, level) -> choices.add(new CheckChoice(key.code(), key.section(), level)));
        return choices;
    }
}
