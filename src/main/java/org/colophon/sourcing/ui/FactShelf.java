package org.colophon.sourcing.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.colophon.shared.Coded;
import org.colophon.sourcing.FactFilter;
import org.colophon.sourcing.FactStatus;

/** The choices of the fact desk's list. */
enum FactShelf implements Coded {
    ALL("All facts"),
    UNVERIFIED("Unverified"),
    PUBLISHED("Unverified, in published articles"),
    OVERDUE("Past the day of review"),
    SOON("Review due within 14 days"),
    DISPUTED("Disputed"),
    OUTDATED("Outdated"),
    VERIFIED("Verified"),
    UNUSED("Used nowhere");

    private static final int SOON_DAYS = 14;

    private final String title;

    FactShelf(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** The name in addresses. */
    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    FactFilter filter(LocalDate today) {
        FactFilter all = FactFilter.ALL;
        return switch (this) {
            case ALL -> all;
            case UNVERIFIED -> all.withStatus(FactStatus.UNVERIFIED);
            case PUBLISHED -> all.withStatus(FactStatus.UNVERIFIED).withUse(FactFilter.Use.PUBLISHED);
            case OVERDUE -> all.withReviewBy(today.minusDays(1));
            case SOON -> all.withReviewBetween(today, today.plusDays(SOON_DAYS));
            case DISPUTED -> all.withStatus(FactStatus.DISPUTED);
            case OUTDATED -> all.withStatus(FactStatus.OUTDATED);
            case VERIFIED -> all.withStatus(FactStatus.VERIFIED);
            case UNUSED -> all.withUse(FactFilter.Use.NONE);
        };
    }

    static Optional<FactShelf> of(String code) {
        return Coded.find(FactShelf.class, code);
    }
}
