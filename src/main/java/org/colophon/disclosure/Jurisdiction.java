package org.colophon.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colophon.shared.BadInput;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one jurisdiction asks for, as data: files {@code jurisdictions/*.json} beside this class. The first case that
 * fits an article gives the verdict, so the last one of a file fits everything.
 *
 * @param code short name, such as {@code EU}
 * @param name for people
 * @param since ISO date from which the rule applies
 * @param url where the rule can be read
 */
public record Jurisdiction(String code, String name, String since, String url, List<Case> cases) {

    private static final Map<String, Jurisdiction> ALL = load();

    /**
     * One case of a profile. A condition that is null fits everything.
     *
     * @param states codes of {@link DisclosureState}; empty fits all
     * @param responsible whether somebody with editorial responsibility is named and can be reached
     * @param rule the rule it rests on, and {@code reason} why, in one English sentence
     */
    public record Case(
            List<String> states, @Nullable Boolean responsible, Verdict.Kind verdict, String rule, String reason) {

        public Case {
            states = List.copyOf(states);
        }

        boolean fits(DisclosureState state, boolean named) {
            return (states.isEmpty() || states.contains(state.code())) && (responsible == null || responsible == named);
        }
    }

    public Jurisdiction {
        cases = List.copyOf(cases);
    }

    /** All profiles, by code. */
    public static List<Jurisdiction> all() {
        return List.copyOf(ALL.values());
    }

    /** The profile with this code. @throws BadInput when there is none */
    public static Jurisdiction of(String code) {
        return Optional.ofNullable(ALL.get(code))
                .orElseThrow(() -> new BadInput("jurisdiction", "There is no profile “%s”.".formatted(code)));
    }

    /** The verdict on a text in this state. @param responsible who answers for it */
    public Verdict verdict(DisclosureState state, Responsible responsible) {
        return cases.stream()
                .filter(one -> one.fits(state, responsible.named()))
                .findFirst()
                .map(one -> new Verdict(one.verdict(), code, one.rule(), one.reason()))
                .orElseThrow(() -> new IllegalStateException("The profile " + code + " says nothing of " + state));
    }

    private static Map<String, Jurisdiction> load() {
        Map<String, Jurisdiction> found = new TreeMap<>();
        JsonMapper mapper = JsonMapper.builder().build();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver(Jurisdiction.class.getClassLoader())
                    .getResources("classpath*:org/colophon/disclosure/jurisdictions/*.json")) {
                try (InputStream in = file.getInputStream()) {
                    Jurisdiction one = mapper.readValue(in, Jurisdiction.class);
                    found.put(one.code(), one);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
