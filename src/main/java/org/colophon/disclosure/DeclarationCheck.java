package org.colophon.disclosure;

import java.util.List;
import org.colophon.article.Check;
import org.colophon.article.Draft;
import org.colophon.article.Finding;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds the desk to say whether AI was used: otherwise readers are told that it was not recorded. */
@Component
@Order(30)
class DeclarationCheck implements Check {

    private final DeclarationRepository declarations;

    DeclarationCheck(DeclarationRepository declarations) {
        this.declarations = declarations;
    }

    @Override
    public List<Finding> check(Draft draft) {
        return declarations.existsById(draft.article().id().value())
                ? List.of()
                : List.of(Finding.advice(
                        "ai-not-declared",
                        "Nobody has declared whether AI tools were used. Readers would be told that it was not recorded.",
                        "disclosure"));
    }
}
