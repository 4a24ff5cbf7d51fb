package org.colophon.disclosure;

import java.time.Clock;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.Authorship;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the manuscript knows and the desk declares about AI in an article, and the statement that readers will see. */
@Service
@Transactional
public class Disclosures {

    private final DeclarationRepository declarations;
    private final Articles articles;
    private final FactWords factWords;
    private final Clock clock;

    Disclosures(DeclarationRepository declarations, Articles articles, FactWords factWords, Clock clock) {
        this.declarations = declarations;
        this.articles = articles;
        this.factWords = factWords;
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

    /** Declares uses of AI that left no words in the text, such as research. */
    @MayWrite
    public Declaration declare(ArticleId article, Declaration declaration) {
        articles.touched(article);
        DeclarationRow row =
                declarations.findById(article.value()).orElseGet(() -> new DeclarationRow(article.value()));
        row.write(declaration, CurrentPerson.require().id(), clock.instant());
        declarations.save(row);
        return declaration;
    }

    /** Who wrote the words that readers see, in the text and in the facts that it prints. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Authorship authorship(Draft draft) {
        return factWords.addTo(Authorship.of(draft.manuscript()), draft);
    }

    /** The statement that follows for the draft as it stands, in the article's language. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Statement statement(Draft draft) {
        return statement(draft, draft.article().language());
    }

    /** The same in a language of its own. @param language BCP 47 tag */
    @InNewsroom
    @Transactional(readOnly = true)
    public Statement statement(Draft draft, String language) {
        return Statements.derive(authorship(draft), declaration(draft.article().id()), language);
    }
}
