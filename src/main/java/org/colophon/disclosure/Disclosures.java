package org.colophon.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.article.Draft;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayWrite;
import org.colophon.manuscript.Authorship;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the manuscript knows and the desk declares about AI in an article, and the statement that readers will see. */
@Service
@Transactional
public class Disclosures {

    private final DeclarationRepository declarations;
    private final Articles articles;
    private final FactWords factWords;
    private final Policies policies;
    private final SignOffRows signOffs;
    private final CanonicalTexts texts;
    private final AiEdits aiEdits;
    private final Newsroom newsroom;
    private final Clock clock;

    Disclosures(
            DeclarationRepository declarations,
            Articles articles,
            FactWords factWords,
            Policies policies,
            SignOffRows signOffs,
            CanonicalTexts texts,
            AiEdits aiEdits,
            Newsroom newsroom,
            Clock clock) {
        this.declarations = declarations;
        this.articles = articles;
        this.factWords = factWords;
        this.policies = policies;
        this.signOffs = signOffs;
        this.texts = texts;
        this.aiEdits = aiEdits;
        this.newsroom = newsroom;
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

    /** Declares uses of AI that left no words in the text, such as research. A use not declared before ends sign-offs. */
    @MayWrite
    public Declaration declare(ArticleId article, Declaration declaration) {
        articles.touched(article);
        DeclarationRow row =
                declarations.findById(article.value()).orElseGet(() -> new DeclarationRow(article.value()));
        Set<AiUse> before = Set.copyOf(declaration(article).uses());
        row.write(declaration, CurrentPerson.require().id(), clock.instant());
        declarations.save(row);
        if (!before.containsAll(declaration.uses())) {
            aiEdits.declared(article.value());
        }
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
        return statement(
                draft.article().id(),
                authorship(draft),
                () -> texts.of(draft, language),
                language,
                draft.references().sources().size());
    }

    /**
     * The statement that follows for a text of an article, under the policy and the sign-offs of now.
     *
     * @param text asked only where a sign-off may cover it
     * @param language BCP 47 tag
     * @param sources how many sources the text lists
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public Statement statement(
            ArticleId article, Authorship authorship, Supplier<CanonicalText> text, String language, int sources) {
        DisclosurePolicy policy = policies.current();
        Review review = review(article, text, policy).orElse(null);
        return derive(article, authorship, review, language, sources, policy);
    }

    /** The statement that would follow for the draft as it stands, if this review covered it. Nothing is noted. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Statement statement(Draft draft, Review review) {
        return derive(
                draft.article().id(),
                authorship(draft),
                review,
                draft.article().language(),
                draft.references().sources().size(),
                policies.current());
    }

    private Statement derive(
            ArticleId article,
            Authorship authorship,
            @Nullable Review review,
            String language,
            int sources,
            DisclosurePolicy policy) {
        Declaration said = declaration(article);
        return Statements.derive(
                new Statements.Facts(authorship, said, review, language, sources, newsroom.name(), newsroom.zone()),
                policy);
    }

    /** The sign-off that covers the draft as it stands, if one does; also where no AI had a part in it. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Optional<Review> review(Draft draft) {
        return review(draft.article().id(), () -> texts.of(draft), policies.current());
    }

    private Optional<Review> review(ArticleId article, Supplier<CanonicalText> text, DisclosurePolicy policy) {
        List<SignOff> standing = signOffs.standing(article.value());
        return standing.isEmpty()
                ? Optional.empty()
                : Coverage.of(text.get(), standing, policy.terms().minor());
    }
}
