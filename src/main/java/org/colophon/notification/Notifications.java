package org.colophon.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.identity.PersonId;
import org.colophon.shared.Slice;
import org.colophon.shared.TimeKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells people what concerns them, each in the ways they have chosen. What is told is written in the transaction of the
 * caller and shown, or sent, once that is done; when it is undone, nobody hears of it.
 *
 * <pre>{@code notifications.tell(authors, new News(ReviewTopic.SENT_BACK, text, "articles/" + id, "article:" + id));}</pre>
 */
@Service
@Transactional
public class Notifications {

    private final NewsRows rows;
    private final Choices choices;
    private final MailQueue mail;
    private final NewsFollowers followers;
    private final MailWorker worker;
    private final People people;
    private final Clock clock;

    Notifications(
            NewsRows rows,
            Choices choices,
            MailQueue mail,
            NewsFollowers followers,
            MailWorker worker,
            People people,
            Clock clock) {
        this.rows = rows;
        this.choices = choices;
        this.mail = mail;
        this.followers = followers;
        this.worker = worker;
        this.people = people;
        this.clock = clock;
    }

    /**
     * Tells people something, except the one whose doing it is. Open to all, since visitors and the application itself
     * cause news, too.
     *
     * @param whom may name somebody twice; told once
     */
    public void tell(Collection<PersonId> whom, News news) {
        PersonId doer = CurrentPerson.find().map(Person::id).orElse(null);
        Set<PersonId> told =
                whom.stream().filter(person -> !person.equals(doer)).collect(Collectors.toUnmodifiableSet());
        if (told.isEmpty()) {
            return;
        }
        List<Choice> wanted = choices.of(told, news.topic());
        rows.tell(inNewsroom(wanted, news.topic()), news, clock.instant());
        boolean soon = mail.put(wanted, news, clock.instant());
        afterCommit(() -> {
            followers.wake();
            if (soon) {
                worker.wake();
            }
        });
    }

    /** How many unread news the current person has, counting what was folded into one as one. */
    @InNewsroom
    @Transactional(readOnly = true)
    public int unread() {
        return rows.unread(me());
    }

    /**
     * The current person's news, the newest first.
     *
     * @param after where the stretch before ended, null for the start
     */
    @InNewsroom
    @Transactional(readOnly = true)
    public Slice<NewsItem> list(@Nullable String after, int size) {
        List<NewsItem> found = rows.list(me(), TimeKey.decode(after), size + 1);
        return Slice.of(found, size, item -> new TimeKey(item.at(), item.id()).encoded());
    }

    /** Marks one of the current person's news as read; somebody else's is left alone. */
    @InNewsroom
    public void read(UUID item) {
        rows.read(me(), item, clock.instant());
        afterCommit(followers::wake);
    }

    /** Marks all of the current person's news as read. */
    @InNewsroom
    public void readAll() {
        rows.readAll(me(), clock.instant());
        afterCommit(followers::wake);
    }

    /** Readers have no place in the newsroom where they could read it. */
    private List<PersonId> inNewsroom(List<Choice> wanted, NewsTopic topic) {
        List<PersonId> told =
                wanted.stream().filter(Choice::inApp).map(Choice::person).toList();
        if (!topic.forReaders() || told.isEmpty()) {
            return told;
        }
        Map<PersonId, Person> known = people.all(told);
        return told.stream()
                .filter(id -> {
                    Person person = known.get(id);
                    return person != null && person.may(Permission.NEWSROOM);
                })
                .toList();
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
