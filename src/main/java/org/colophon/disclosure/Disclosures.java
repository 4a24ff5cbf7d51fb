package org.colophon.disclosure;

import java.time.Clock;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is declared about AI in an article, and the statement that readers will see. */
@Service
@Transactional
public class Disclosures {

    private final DeclarationRepository declarations;
    private final Articles articles;
    private final Clock clock;

    Disclosures(DeclarationRepository declarations, Articles articles, Clock clock) {
        this.declarations = declarations;
        this.articles = articles;
        this.clock = clock;
    }

    /** What the desk has declared; {@link Declaration#NOT_YET} where it has not. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Declaration declaration(ArticleId article) {
        return declarations
                .findById(article.value())
                .map(DeclarationRow::toDeclaration)
                .orElse(Declaration.NOT_YET);
    }

    /** Declares which tools were used for what, or that none was. */
    @MayWrite
    public Declaration declare(ArticleId article, Declaration declaration) {
        articles.touched(article);
        DeclarationRow row =
                declarations.findById(article.value()).orElseGet(() -> new DeclarationRow(article.value()));
        row.write(declaration, CurrentPerson.require().id(), clock.instant());
        declarations.save(row);
        return declaration;
    }

    /** The statement that follows for the draft as it stands, in the article's language. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Statement statement(Draft draft) {
        return Statements.derive(
                declaration(draft.article().id()),
                draft.manuscript().imported(),
                draft.article().language());
    }
}
