package org.colophon.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.article.Article;
import org.colophon.article.ArticleId;
import org.colophon.article.Articles;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.identity.MayWrite;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.colophon.shared.Patterns;
import org.colophon.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The newsroom's facts, whatever articles use them. Each change has a number, the fact's revision: whoever changes a
 * fact says which one he or she saw, and is refused with {@link StaleFact} when it has another one by now.
 *
 * <p>Editors and standards editors verify. That it should be somebody else than who entered the value is advice, not a
 * rule: both are kept, see {@link Fact#verifiedByItsAuthor}. A program with an access token verifies nothing.
 */
@Service
@Transactional
public class Facts {

    private static final int MOST_ASKED = 500;

    private final StoredFacts facts;
    private final StoredRevisions revisions;
    private final StoredSources sources;
    private final FactUses uses;
    private final FactList list;
    private final FactKeeping keeping;
    private final Articles articles;

    Facts(
            StoredFacts facts,
            StoredRevisions revisions,
            StoredSources sources,
            FactUses uses,
            FactList list,
            FactKeeping keeping,
            Articles articles) {
        this.facts = facts;
        this.revisions = revisions;
        this.sources = sources;
        this.uses = uses;
        this.list = list;
        this.keeping = keeping;
        this.articles = articles;
    }

    /** One fact. @throws NotFound when there is none */
    @InNewsroom
    @Transactional(readOnly = true)
    public Fact get(FactId id) {
        return facts.findById(id.value()).orElseThrow(Facts::missing).toFact();
    }

    /** The facts that a filter lets through, the latest changed first. @param after {@link Slice#next} of before */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<Fact> find(FactFilter filter, @Nullable String after, int size) {
        return list.read(filter, after, size);
    }

    /** The first facts by label whose label or value contains the text. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Fact> search(String text, int limit) {
        return facts.search(Patterns.containing(text), Limit.of(limit)).stream()
                .map(StoredFact::toFact)
                .toList();
    }

    /**
     * The facts that say the same by kind, value and unit, the latest first; words are compared whatever their kind.
     * Qualifier and day may differ.
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<Fact> saying(Stated stated, int limit) {
        List<String> kinds = stated.kind() == FactKind.TEXT
                ? Stream.of(FactKind.TEXT, FactKind.PERSON, FactKind.ORGANISATION, FactKind.PLACE)
                        .map(FactKind::code)
                        .toList()
                : List.of(stated.kind().code());
        return facts
                .saying(kinds, StoredFact.key(stated.value()), stated.value(), stated.unit(), Limit.of(limit))
                .stream()
                .map(StoredFact::toFact)
                .toList();
    }

    /** How many articles use this fact, without those in the trash. */
    @InNewsroom
    @Transactional(readOnly = true)
    public long uses(FactId fact) {
        return uses.uses(fact.value());
    }

    /** The articles outside the trash that use this fact, the newest article first. @param after {@link Slice#next} of before */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<FactPlace> places(FactId fact, @Nullable String after, int size) {
        PlaceKey key = PlaceKey.decode(after);
        Slice<FactUse> rows = Slice.of(
                uses.places(fact.value(), key.article(), key.key(), Limit.of(size + 1)),
                size,
                use -> new PlaceKey(use.article(), use.key()).encoded());
        Map<ArticleId, Article> found = articles.all(
                rows.items().stream().map(use -> new ArticleId(use.article())).collect(Collectors.toSet()));
        return rows.map(use -> new FactPlace(
                Objects.requireNonNull(found.get(new ArticleId(use.article())), "a use has an article"), use.key()));
    }

    /** What the fact said after each change, the latest first. @param before only those with a lower number */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<FactRevision> history(FactId fact, long before, int size) {
        return revisions.of(fact.value(), before, Limit.of(size)).stream()
                .map(StoredRevision::toRevision)
                .toList();
    }

    /** The fact that stands for this one since they were merged; empty for a fact that stands for itself. */
    @InNewsroom
    @Transactional(readOnly = true)
    public Optional<FactId> mergedInto(FactId id) {
        return Optional.ofNullable(
                        facts.findById(id.value()).orElseThrow(Facts::missing).mergedInto())
                .map(FactId::new);
    }

    /** Makes a fact that no article uses yet. @param entry as for {@link #change} */
    @MayWrite
    public Fact add(FactEntry entry) {
        return keeping.add(entry, source(entry.source())).toFact();
    }

    /**
     * Changes a fact, for every article that uses it.
     *
     * @param revision the one the person saw
     * @param entry its key is not looked at; its source is the id of a source, or empty
     * @param why 500 characters at most; may be empty
     * @throws StaleFact when somebody else has changed it since
     * @throws AccessDeniedException when the person may change no article that uses it
     */
    @MayWrite
    public Fact change(FactId id, long revision, FactEntry entry, String why) {
        StoredFact fact = current(id, revision);
        requireOwn(id);
        keeping.write(fact, entry, source(entry.source()), note(why));
        return fact.toFact();
    }

    /** Changes a fact and says that it is so, in one act: see {@link #change} and {@link #verify}. */
    @MayEdit
    public Fact changeAndVerify(FactId id, long revision, FactEntry entry, String why) {
        requirePerson();
        StoredFact fact = current(id, revision);
        UUID source = source(entry.source());
        keeping.change(fact, note(why), () -> fact.write(entry, source), FactStatus.VERIFIED);
        return fact.toFact();
    }

    /** Says that the fact has been checked and is so. @throws StaleFact when it is not the one that was checked */
    @MayEdit
    public Fact verify(FactId id, long revision, String why) {
        requirePerson();
        return judge(id, revision, FactStatus.VERIFIED, note(why));
    }

    /** Says that there is doubt about a fact. @param why 1 to 500 characters */
    @MayWrite
    public Fact dispute(FactId id, long revision, String why) {
        String note = note(why);
        if (note.isEmpty()) {
            throw new BadInput("why", "Say what speaks against this fact, for those who will check it.");
        }
        return judge(id, revision, FactStatus.DISPUTED, note);
    }

    /** Says that a fact was so but is no more. */
    @MayWrite
    public Fact markOutdated(FactId id, long revision, String why) {
        return judge(id, revision, FactStatus.OUTDATED, note(why));
    }

    /** Takes back what was said about a fact: it is to be checked anew. */
    @MayEdit
    public Fact reopen(FactId id, long revision, String why) {
        return judge(id, revision, FactStatus.UNVERIFIED, note(why));
    }

    private Fact judge(FactId id, long revision, FactStatus verdict, String note) {
        StoredFact fact = current(id, revision);
        keeping.change(fact, note, () -> {}, verdict);
        return fact.toFact();
    }

    private StoredFact current(FactId id, long revision) {
        StoredFact fact = facts.locked(id.value()).orElseThrow(Facts::missing);
        if (fact.mergedInto() != null) {
            throw new BadInput("revision", "This fact was merged into another one. Change that one.");
        }
        keeping.requireCurrent(fact, revision);
        return fact;
    }

    /**
     * Whether the person signed in may change this fact: editors any, writers those that an article of theirs uses and
     * those that they made and no article uses yet.
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public boolean mayChange(FactId id) {
        Person me = CurrentPerson.require();
        if (me.may(Permission.EDIT) || !me.may(Permission.WRITE)) {
            return me.may(Permission.EDIT);
        }
        List<ArticleId> used = uses.articles(id.value(), Limit.of(MOST_ASKED)).stream()
                .map(ArticleId::new)
                .toList();
        if (used.isEmpty()) {
            return me.id().equals(get(id).trace().createdBy());
        }
        return articles.all(used).values().stream().anyMatch(article -> article.mayBeChangedBy(me));
    }

    private void requireOwn(FactId id) {
        if (!mayChange(id)) {
            throw new AccessDeniedException("Only editors and the authors of articles that use it may change a fact.");
        }
    }

    private static void requirePerson() {
        if (CurrentPerson.viaToken()) {
            throw new AccessDeniedException("A token cannot verify facts.");
        }
    }

    private @Nullable UUID source(String id) {
        if (id.isEmpty()) {
            return null;
        }
        try {
            UUID source = UUID.fromString(id);
            if (sources.existsById(source)) {
                return source;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new BadInput("source", "There is no such source.");
    }

    private static String note(String why) {
        return EntryText.checked("why", "reason", why, 500);
    }

    private static NotFound missing() {
        return new NotFound("There is no such fact.");
    }
}
