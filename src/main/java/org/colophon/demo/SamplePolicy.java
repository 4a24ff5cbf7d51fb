package org.colophon.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.colophon.disclosure.Policies;
import org.colophon.disclosure.PolicyTerms;
import org.colophon.disclosure.Responsible;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The sample newsroom's policy on AI: what comes with the product, with somebody who answers and its principles. */
@Component
@Profile("demo")
class SamplePolicy {

    private final Policies policies;
    private final SampleFiles files;

    SamplePolicy(Policies policies, SampleFiles files) {
        this.policies = policies;
        this.files = files;
    }

    /** Decides it in the current person's name. @param responsible who answers for what is published */
    void decide(String responsible, String contact) {
        PolicyTerms terms = policies.current().terms();
        Map<String, String> principles = new LinkedHashMap<>(terms.principles());
        principles.put("en", files.text("principles.md"));
        policies.decide(
                new PolicyTerms(
                        terms.jurisdiction(),
                        terms.generatedFrom(),
                        terms.minor(),
                        terms.fourEyes(),
                        terms.demand(),
                        terms.signers(),
                        new Responsible(responsible, true, contact),
                        principles,
                        terms.wording(),
                        terms.header()),
                "The sample newsroom’s first policy.",
                policies.current().number());
    }
}
