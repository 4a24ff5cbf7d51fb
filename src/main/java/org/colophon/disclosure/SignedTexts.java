package org.colophon.disclosure;

import java.util.List;
import java.util.function.UnaryOperator;
import org.colophon.article.KeyFact;
import org.colophon.manuscript.FurtherTexts;
import org.colophon.manuscript.ManuscriptId;
import org.colophon.manuscript.text.Blot;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was signed, and what reviewers said of it. A sign-off keeps the digest of the text as it was signed, so once a
 * passage is removed it no longer covers the article; nobody can sign for what nobody can read.
 */
@Component
class SignedTexts implements FurtherTexts {

    private final SignOffRows rows;
    private final ProgressRows progress;
    private final JsonMapper mapper = JsonMapper.builder().build();

    SignedTexts(SignOffRows rows, ProgressRows progress) {
        this.rows = rows;
        this.progress = progress;
    }

    @Override
    public String where() {
        return "in signed texts";
    }

    @Override
    public int count(ManuscriptId manuscript, Blot passage) {
        int[] count = {0};
        for (SignOff signOff : rows.of(manuscript.value())) {
            changed(signOff, text -> {
                count[0] += passage.count(text);
                return text;
            });
        }
        return count[0];
    }

    @Override
    public void blot(ManuscriptId manuscript, Blot passage) {
        for (SignOff signOff : rows.of(manuscript.value())) {
            Said changed = changed(signOff, passage::apply);
            rows.rewrite(
                    signOff.id(),
                    changed.content().json(),
                    changed.statement(),
                    mapper.writeValueAsString(changed.facts()));
        }
        progress.forget(manuscript.value());
    }

    private record Said(CanonicalText content, String statement, List<Judgement> facts) {}

    private static Said changed(SignOff signOff, UnaryOperator<String> change) {
        CanonicalText text = signOff.content();
        CanonicalText content = new CanonicalText(
                text.language(),
                change.apply(text.headline()),
                change.apply(text.standfirst()),
                change.apply(text.body()),
                text.facts().stream()
                        .map(fact -> new CanonicalText.PrintedFact(fact.asked(), change.apply(fact.printed())))
                        .toList(),
                text.keyFacts().stream()
                        .map(fact -> new KeyFact(fact.key(), change.apply(fact.label()), change.apply(fact.printed())))
                        .toList());
        List<Judgement> facts = signOff.facts().stream()
                .map(fact -> new Judgement(
                        fact.key(), change.apply(fact.printed()), fact.agrees(), change.apply(fact.comment())))
                .toList();
        return new Said(content, change.apply(signOff.statement()), facts);
    }
}
