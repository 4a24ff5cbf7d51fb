package org.colophon.notification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.PersonId;
import org.colophon.identity.SignedIn;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people want to be told what. */
@Service
@Transactional
public class NotificationSettings {

    private static final int LAST_HOUR = 23;

    private final KnownTopics topics;
    private final Choices choices;
    private final MailQueue queue;
    private final MailServer server;
    private final UnsubscribeLinks links;
    private final Clock clock;

    NotificationSettings(
            KnownTopics topics,
            Choices choices,
            MailQueue queue,
            MailServer server,
            UnsubscribeLinks links,
            Clock clock) {
        this.topics = topics;
        this.choices = choices;
        this.queue = queue;
        this.server = server;
        this.links = links;
        this.clock = clock;
    }

    /** Whether this newsroom has a mail server. Without one, choices are kept and nothing is mailed. */
    @SignedIn
    public boolean mailIsOn() {
        return server.isOn();
    }

    /** How the current person is told of each topic, in the order of the features. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<TopicSetting> mine() {
        PersonId me = me();
        return topics.all().stream().map(topic -> setting(me, topic)).toList();
    }

    /** Whether and when the current person is mailed about each topic that concerns readers. */
    @SignedIn
    @Transactional(readOnly = true)
    public List<TopicSetting> forReaders() {
        PersonId me = me();
        return topics.all().stream()
                .filter(NewsTopic::forReaders)
                .map(topic -> setting(me, topic))
                .toList();
    }

    /**
     * Mails the current person about a topic in this way from now on, as readers choose it.
     *
     * @throws BadInput with field {@code topic} when it is none that concerns readers
     */
    @SignedIn
    public void chooseMail(String topic, MailTiming mail) {
        NewsTopic known = topics.find(topic)
                .filter(NewsTopic::forReaders)
                .orElseThrow(() -> new BadInput("topic", "There is no such topic."));
        choose(known, setting(me(), known).inApp(), mail);
    }

    /** What a topic is called; its code where its feature is no longer there. */
    @InNewsroom
    public String title(String topic) {
        return topics.title(topic);
    }

    /** Tells the current person of a topic in these ways from now on. What waits to be mailed follows. */
    @InNewsroom
    public void choose(String topic, boolean inApp, MailTiming mail) {
        choose(topics.find(topic).orElseThrow(() -> new BadInput("topic", "There is no such topic.")), inApp, mail);
    }

    private void choose(NewsTopic topic, boolean inApp, MailTiming mail) {
        choices.choose(new Choice(me(), inApp, mail), topic.code());
        if (mail == MailTiming.OFF) {
            queue.drop(me(), topic.code());
        }
    }

    private TopicSetting setting(PersonId person, NewsTopic topic) {
        Choice choice = choices.of(Set.of(person), topic).getFirst();
        return new TopicSetting(topic, choice.inApp(), choice.mail());
    }

    /** The hour of the current person's daily digest, 0 to 23, in the newsroom's zone. */
    @InNewsroom
    @Transactional(readOnly = true)
    public int digestHour() {
        return choices.digestHour(me());
    }

    /** Sets the hour of the current person's daily digest. @throws BadInput when it is none of 0 to 23 */
    @InNewsroom
    public void setDigestHour(int hour) {
        if (hour < 0 || hour > LAST_HOUR) {
            throw new BadInput("hour", "Choose an hour from 0 to 23.");
        }
        choices.digestHour(me(), hour);
        queue.reschedule(me(), hour, clock.instant());
    }

    /**
     * What a link from a mail would end, in words. Open to all: the link is signed.
     *
     * @throws NotFound when the link was not written here
     */
    @Transactional(readOnly = true)
    public String unsubscribing(String person, String topic, String key) {
        holder(person, topic, key);
        return topic.equals(UnsubscribeLinks.DIGEST) ? "The daily digest" : topics.title(topic);
    }

    /**
     * Ends mail on a topic, or the daily digest. What is told in the newsroom stays. Open to all: the link is signed.
     *
     * @throws NotFound when the link was not written here
     */
    public void unsubscribe(String person, String topic, String key) {
        PersonId holder = holder(person, topic, key);
        for (NewsTopic one : topics.all()) {
            Choice now = choices.of(Set.of(holder), one).getFirst();
            boolean ends = topic.equals(UnsubscribeLinks.DIGEST)
                    ? now.mail() == MailTiming.DIGEST
                    : one.code().equals(topic);
            if (ends) {
                choices.choose(new Choice(holder, now.inApp(), MailTiming.OFF), one.code());
                queue.drop(holder, one.code());
            }
        }
    }

    private PersonId holder(String person, String topic, String key) {
        Optional<PersonId> holder = links.person(person, topic, key);
        return holder.orElseThrow(
                () -> new NotFound("This link is not complete. Copy it whole from the mail, or change your settings."));
    }

    private static PersonId me() {
        return CurrentPerson.require().id();
    }
}
