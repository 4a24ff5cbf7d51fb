package org.colophon.disclosure.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.colophon.disclosure.MinorEdit;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.colophon.disclosure.SignOffDemand;
import org.colophon.disclosure.Template;
import org.colophon.identity.Role;
import org.colophon.shared.BadInput;

/** A policy while it is being edited: takes everything, and says what cannot be taken when it is asked. */
class PolicyDraft {

    String jurisdiction;
    int generatedFrom;
    Set<MinorEdit> minor;
    boolean fourEyes;
    SignOffDemand demand;
    Set<Role> signers;
    String name;
    boolean person;
    String contact;
    boolean header;
    private final Map<String, String> principles = new HashMap<>();
    private final Map<String, Map<String, String>> wording = new HashMap<>();
    private final PolicyTerms base;

    PolicyDraft(PolicyTerms terms, PolicyTerms base) {
        this.base = base;
        this.jurisdiction = terms.jurisdiction();
        this.generatedFrom = terms.generatedFrom();
        this.minor = terms.minor();
        this.fourEyes = terms.fourEyes();
        this.demand = terms.demand();
        this.signers = terms.signers();
        this.name = terms.responsible().name();
        this.person = terms.responsible().person();
        this.contact = terms.responsible().contact();
        this.header = terms.header();
        principles.putAll(terms.principles());
        terms.wording().forEach((language, sentences) -> wording.put(language, new HashMap<>(sentences)));
    }

    String principles(String language) {
        return principles.getOrDefault(language, "");
    }

    void principles(String language, String text) {
        if (text.isBlank()) {
            principles.remove(language);
        } else {
            principles.put(language, text);
        }
    }

    /** The newsroom's own sentence or the product's. */
    String sentence(String language, String key) {
        String own = wording.getOrDefault(language, Map.of()).get(key);
        return own == null ? Template.original(language, key) : own;
    }

    boolean own(String language, String key) {
        return wording.getOrDefault(language, Map.of()).containsKey(key);
    }

    int ownSentences(String language) {
        return wording.getOrDefault(language, Map.of()).size();
    }

    /** A sentence that is the product's word for word is the product's. */
    void sentence(String language, String key, String sentence) {
        Map<String, String> sentences = wording.computeIfAbsent(language, none -> new HashMap<>());
        if (sentence.equals(Template.original(language, key))) {
            sentences.remove(key);
        } else {
            sentences.put(key, sentence);
        }
        if (sentences.isEmpty()) {
            wording.remove(language);
        }
    }

    /** @throws BadInput when a part cannot be taken; the field names it */
    PolicyTerms terms() {
        return new PolicyTerms(
                jurisdiction,
                generatedFrom,
                minor,
                fourEyes,
                demand,
                signers,
                new Responsible(name, person, contact),
                principles,
                wording,
                header);
    }

    /** What can be shown of it: parts that cannot be taken as yet are as they were. */
    PolicyTerms shown() {
        Map<String, Map<String, String>> usable = new HashMap<>();
        wording.forEach((language, sentences) -> {
            Map<String, String> good = new HashMap<>();
            sentences.forEach((key, sentence) -> {
                if (usable(language, key, sentence)) {
                    good.put(key, sentence);
                }
            });
            usable.put(language, good);
        });
        return new PolicyTerms(
                jurisdiction,
                Math.clamp(generatedFrom, 25, 100),
                minor,
                fourEyes,
                demand,
                signers.isEmpty() ? base.signers() : signers,
                responsible(),
                Map.of(),
                usable,
                header);
    }

    private Responsible responsible() {
        try {
            return new Responsible(name, person, contact);
        } catch (BadInput notYet) {
            return base.responsible();
        }
    }

    private static boolean usable(String language, String key, String sentence) {
        try {
            Template.check(language, key, sentence);
            return true;
        } catch (BadInput notYet) {
            return false;
        }
    }

    /** Whether it differs from what it began with. */
    boolean changed() {
        try {
            return !terms().equals(base);
        } catch (BadInput notYet) {
            return true;
        }
    }
}
