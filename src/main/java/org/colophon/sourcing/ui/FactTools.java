package org.colophon.sourcing.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.colophon.identity.CurrentPerson;
import org.colophon.identity.People;
import org.colophon.identity.Permission;
import org.colophon.identity.PersonId;
import org.colophon.shared.Newsroom;
import org.colophon.sourcing.Fact;
import org.colophon.sourcing.FactDesk;
import org.colophon.sourcing.FactMerging;
import org.colophon.sourcing.FactPrinter;
import org.colophon.sourcing.Facts;
import org.colophon.sourcing.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the views of the fact desk work with. */
@Component
record FactTools(
        FactDesk desk,
        Facts facts,
        FactMerging merging,
        Sources sources,
        People people,
        Newsroom newsroom,
        Clock clock,
        List<FactChangeGuard> guards) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    LocalDate today() {
        return LocalDate.now(clock.withZone(newsroom.zone()));
    }

    String print(Fact fact) {
        return FactPrinter.print(fact, newsroom.language());
    }

    String name(@Nullable PersonId id) {
        return id == null
                ? "Somebody"
                : people.find(id).map(person -> person.name()).orElse("Somebody");
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static boolean may(Permission permission) {
        return CurrentPerson.require().may(permission);
    }
}
