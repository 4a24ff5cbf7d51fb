package org.colophon.sourcing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.colophon.shared.ui.EntryDialog;
import org.colophon.sourcing.About;
import org.colophon.sourcing.ArticleSource;
import org.colophon.sourcing.Source;
import org.colophon.sourcing.SourceDetails;
import org.colophon.sourcing.SourceEntry;
import org.colophon.sourcing.SourceProposal;
import org.colophon.sourcing.WrittenByAi;
import org.jspecify.annotations.Nullable;

/** The fields of a source. The address comes first: the rest can arrive from its page while the person goes on. */
final class SourceDialog {

    /** How long the typing of an address rests before its page is read, in milliseconds. */
    private static final int REST = 700;

    private final EntryDialog dialog;
    private final Div news = new Div();
    private final TextField url;
    private final TextField title;
    private final TextField publisher;
    private final TextField author;
    private final TextField published;
    private final DatePicker retrieved;
    private final TextField language;
    private final TextField licence;
    private final Select<WrittenByAi> aiWritten;
    private final TextArea reliability;
    private final DateTimePicker embargo;
    private final ZoneId zone;
    private final TextField key;
    private final @Nullable Source before;
    private @Nullable Source known;

    /** @param zone in which the end of an embargo is entered */
    SourceDialog(@Nullable ArticleSource use, ZoneId zone) {
        this.zone = zone;
        before = use == null ? null : use.source();
        About about = before == null ? null : before.about();
        dialog = new EntryDialog(use == null ? "New source" : "Change source");
        url = dialog.text("url", "URL", before == null ? "" : before.url());
        url.setPlaceholder("https://");
        url.setHelperText("Paste an address, and what its page says about itself is filled in below.");
        dialog.note(news);
        title = dialog.text("title", "Title", before == null ? "" : before.title());
        publisher = dialog.text("publisher", "Publisher", before == null ? "" : before.publisher());
        author = dialog.text("author", "Author", about == null ? "" : about.author());
        published = dialog.text("publishedAt", "Published", about == null ? "" : about.publishedAt());
        published.setPlaceholder("2026, 2026-11 or 2026-11-09");
        retrieved = dialog.add("retrievedAt", new DatePicker("Retrieved"));
        retrieved.setLocale(Locale.UK);
        retrieved.setValue(about == null ? null : day(about.retrievedAt()));
        language = dialog.text("language", "Language", about == null ? "" : about.language());
        language.setPlaceholder("en, de, pt-BR");
        licence = dialog.text("licence", "Licence", about == null ? "" : about.licence());
        aiWritten = dialog.add("aiWritten", new Select<>());
        aiWritten.setLabel("Written by AI");
        aiWritten.setItems(WrittenByAi.values());
        aiWritten.setItemLabelGenerator(WrittenByAi::title);
        aiWritten.setValue(about == null ? WrittenByAi.UNKNOWN : about.aiWritten());
        reliability = dialog.add("reliability", new TextArea("What the newsroom thinks of it"));
        reliability.setValue(about == null ? "" : about.reliability());
        reliability.setMinRows(2);
        embargo = dialog.add("embargoUntil", new DateTimePicker("Embargo until"));
        embargo.setLocale(Locale.UK);
        embargo.setHelperText("In the time of " + zone.getId() + ". Until then the checks hold the article back.");
        embargo.setDateAriaLabel("Embargo until, day");
        embargo.setTimeAriaLabel("Embargo until, time");
        embargo.setValue(about == null ? null : local(about.embargoUntil()));
        key = dialog.text("key", "Key", use == null ? "" : use.key());
        key.setHelperText("The text cites the source by this key. Empty to make it from the title.");
    }

    /** Has the page of every address that is entered read, where the person enters a new source. */
    void fillFrom(PageReading reading) {
        news.add(reading);
        url.setValueChangeMode(ValueChangeMode.LAZY);
        url.setValueChangeTimeout(REST);
        url.addValueChangeListener(change -> {
            known = null;
            String address = change.getValue().strip();
            if (change.isFromClient() && address.matches("https?://[^\\s/]+\\.[^\\s]+")) {
                reading.read(address, this::fill);
            }
        });
    }

    /** @param save takes what was entered, and the newsroom's own source where the address is one's it has */
    void open(Saving save) {
        (before == null ? url : title).focus();
        dialog.open("Save", () -> save.save(entry(), known));
    }

    /** What happens with an entry. */
    interface Saving {
        void save(SourceEntry entry, @Nullable Source known);
    }

    /** Fills what is still empty; what a person has entered stays. */
    private void fill(SourceProposal proposal) {
        known = proposal.known();
        if (!proposal.found()) {
            return;
        }
        fill(title, proposal.title());
        fill(publisher, proposal.publisher());
        fill(author, proposal.author());
        fill(published, proposal.publishedAt());
        fill(language, proposal.language());
        fill(licence, proposal.licence());
        if (aiWritten.getValue() == WrittenByAi.UNKNOWN) {
            aiWritten.setValue(proposal.aiWritten());
        }
        if (retrieved.getValue() == null) {
            retrieved.setValue(LocalDate.now(ZoneOffset.UTC));
        }
    }

    private static void fill(TextField field, String words) {
        if (field.getValue().isBlank()) {
            field.setValue(words);
        }
    }

    private SourceEntry entry() {
        SourceDetails details = new SourceDetails(
                author.getValue(),
                published.getValue(),
                retrievedAt(),
                licence.getValue(),
                language.getValue(),
                aiWritten.getValue(),
                reliability.getValue(),
                null,
                embargoUntil());
        return new SourceEntry(key.getValue(), title.getValue(), publisher.getValue(), url.getValue(), details);
    }

    /** The moment stays where the day does. */
    private @Nullable String retrievedAt() {
        LocalDate day = retrieved.getValue();
        Instant was = before == null ? null : before.about().retrievedAt();
        return Objects.equals(day, day(was)) && was != null ? null : day == null ? "" : day.toString();
    }

    /** The moment stays where what is shown of it does. Of an hour that the clock shows twice, the second counts. */
    private @Nullable String embargoUntil() {
        LocalDateTime entered = embargo.getValue();
        if (before != null && Objects.equals(entered, local(before.about().embargoUntil()))) {
            return null;
        }
        return entered == null
                ? ""
                : entered.atZone(zone)
                        .withLaterOffsetAtOverlap()
                        .toOffsetDateTime()
                        .toString();
    }

    private @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(zone).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
