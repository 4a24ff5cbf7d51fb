package org.colophon.disclosure.ui;

import org.colophon.disclosure.DisclosurePolicy;
import org.colophon.identity.People;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;

/** Who decided a policy and when, in words. */
class PolicyWords {

    private final People people;
    private final Newsroom newsroom;

    PolicyWords(People people, Newsroom newsroom) {
        this.people = people;
        this.newsroom = newsroom;
    }

    String standing(DisclosurePolicy policy) {
        return policy.number() == 0
                ? "This is the policy that comes with the product. Nobody has decided another yet."
                : "Policy %d holds. %s.".formatted(policy.number(), decided(policy));
    }

    String decided(DisclosurePolicy policy) {
        return policy.at() == null
                ? "It comes with the product"
                : "Decided by %s on %s".formatted(name(policy.by()), newsroom.shown(policy.at()));
    }

    private String name(@Nullable PersonId id) {
        return id == null ? "somebody" : people.find(id).map(Person::name).orElse("somebody");
    }
}
