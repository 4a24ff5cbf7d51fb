package org.colophon.planning.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colophon.article.Article;
import org.colophon.article.ArticleState;
import org.colophon.article.LegalHold;
import org.colophon.identity.Person;
import org.colophon.planning.BudgetCard;
import org.colophon.planning.Priority;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;

/** What a card of the budget says, in the words and the time zone of the newsroom. */
class CardWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final Newsroom newsroom;
    private final Moves moves;

    CardWords(Newsroom newsroom, Moves moves) {
        this.newsroom = newsroom;
        this.moves = moves;
    }

    /** @param here who has it open now */
    CardJson card(BudgetCard card, List<Person> here, Instant now) {
        Article article = card.article();
        Instant due = card.due();
        Instant hour = card.hour();
        Instant time = card.time();
        boolean overdue = card.overdue(now);
        Priority priority = card.plan().brief().priority();
        String headline = headline(article);
        String place = place(card);
        String people = names(card.assignees());
        String dueWords = due == null ? "" : (overdue ? "Overdue since " : "Due ") + shown(due, now);
        String hourWords = hour == null ? "" : "Publishes " + shown(hour, now);
        String words = words(card);
        List<String> notes = notes(card);
        String open = here.isEmpty() ? "" : "Open now: " + names(here);
        List<String> said = new ArrayList<>();
        said.add(headline);
        said.add(article.state().title());
        said.add(priority == Priority.NORMAL ? "" : priority.title() + " priority");
        said.add(place);
        said.add(people.isEmpty() ? "Nobody assigned" : "Assigned to " + people);
        said.add(dueWords);
        said.add(hourWords);
        said.add(words);
        said.addAll(notes);
        said.add(open);
        return new CardJson(
                card.id().toString(),
                headline,
                article.language(),
                said.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(". ")) + ".",
                place,
                people,
                dueWords,
                overdue,
                hourWords,
                time == null ? "" : TIME.format(time.atZone(newsroom.zone())),
                priority == Priority.NORMAL ? "" : priority.title(),
                priority.code(),
                words,
                article.state().code(),
                article.standing(),
                notes,
                open,
                moves.targets(article));
    }

    /** What an article is called: its headline, or "Untitled". */
    static String headline(Article article) {
        return article.title();
    }

    /** The title of a column. */
    static String column(ArticleState state) {
        return state == ArticleState.PUBLISHED ? "Published in the last day" : state.title();
    }

    /** A time without what goes without saying: "today, 17:00", "Tue 24 Nov, 17:00". */
    String shown(Instant time, Instant now) {
        ZonedDateTime at = time.atZone(newsroom.zone());
        LocalDate today = LocalDate.ofInstant(now, newsroom.zone());
        LocalDate day = at.toLocalDate();
        String dayWords;
        if (day.equals(today)) {
            dayWords = "today";
        } else if (day.equals(today.plusDays(1))) {
            dayWords = "tomorrow";
        } else if (day.equals(today.minusDays(1))) {
            dayWords = "yesterday";
        } else {
            dayWords = (day.getYear() == today.getYear() ? DAY : DAY_OF_YEAR).format(day);
        }
        return dayWords + ", " + TIME.format(at);
    }

    private static String place(BudgetCard card) {
        String section = card.article().section() == null
                ? "No section"
                : card.article().section().name();
        return card.desk() == null ? section : section + " · " + card.desk().name();
    }

    private static String words(BudgetCard card) {
        Integer words = card.plan().words();
        Integer target = card.plan().brief().wordTarget();
        if (target != null) {
            return "%,d of %,d words".formatted(words == null ? 0 : words, target);
        }
        return words == null || words == 0 ? "" : words == 1 ? "1 word" : "%,d words".formatted(words);
    }

    private static List<String> notes(BudgetCard card) {
        Article article = card.article();
        List<String> notes = new ArrayList<>();
        if (article.legalHold() != LegalHold.NONE) {
            notes.add(article.legalHold().title());
        }
        if (article.point() != null && article.changedSincePoint()) {
            notes.add("Changed since approval");
        }
        Person reviewer = card.reviewer();
        if (reviewer != null) {
            notes.add("Being reviewed by " + reviewer.name());
        }
        if (behind(article)) {
            notes.add("Readers see a version");
        }
        return notes;
    }

    private static boolean behind(Article article) {
        return article.live()
                && article.state() != ArticleState.PUBLISHED
                && article.state() != ArticleState.CORRECTING;
    }

    private static String names(@Nullable List<Person> people) {
        return people == null ? "" : people.stream().map(Person::name).collect(Collectors.joining(", "));
    }
}
