package org.colophon.planning;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.shared.BadInput;
import org.colophon.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desks of the newsroom, in the order in which lists offer them. */
@Service
@Transactional
public class NewsDesks {

    private static final int NAME_MAX = 80;

    private final DeskRows rows;

    NewsDesks(DeskRows rows) {
        this.rows = rows;
    }

    /** All desks in order. */
    @InNewsroom
    @Transactional(readOnly = true)
    public List<NewsDesk> all() {
        return rows.findAllByOrderByPositionAscNameAsc().stream()
                .map(DeskRow::toDesk)
                .toList();
    }

    /** Adds a desk at the end. @param sections ids of those it looks after; they leave the desk they were with */
    @MayEdit
    public NewsDesk add(String name, Collection<UUID> sections) {
        String wanted = checked(name, null);
        leaveOthers(null, sections);
        DeskRow row = new DeskRow(wanted, (int) rows.count());
        row.sections().addAll(sections);
        return rows.saveAndFlush(row).toDesk();
    }

    /** Changes a desk. */
    @MayEdit
    public NewsDesk change(UUID id, String name, Collection<UUID> sections) {
        DeskRow row = row(id);
        row.rename(checked(name, id));
        leaveOthers(id, sections);
        row.sections().retainAll(Set.copyOf(sections));
        row.sections().addAll(sections);
        rows.flush();
        return row.toDesk();
    }

    /** Puts the desks into this order. */
    @MayEdit
    public void order(List<UUID> ids) {
        for (int i = 0; i < ids.size(); i++) {
            row(ids.get(i)).moveTo(i);
        }
    }

    /** Removes a desk. Articles that were planned for it go back to the desk of their section, or to none. */
    @MayEdit
    public void remove(UUID id) {
        rows.delete(row(id));
    }

    private void leaveOthers(@Nullable UUID self, Collection<UUID> sections) {
        rows.findAll().stream()
                .filter(row -> !row.id().equals(self))
                .forEach(row -> row.sections().removeAll(Set.copyOf(sections)));
        rows.flush(); // a section is with one desk at a time, also while this is being stored
    }

    private DeskRow row(UUID id) {
        return rows.findById(id).orElseThrow(() -> new NotFound("There is no such desk."));
    }

    private String checked(String name, @Nullable UUID self) {
        String wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > NAME_MAX || wanted.chars().anyMatch(Character::isISOControl)) {
            throw new BadInput("name", "Give the desk a name of 1 to %d characters.".formatted(NAME_MAX));
        }
        rows.findByName(wanted).filter(row -> !row.id().equals(self)).ifPresent(other -> {
            throw new BadInput("name", "There is a desk of this name already.");
        });
        return wanted;
    }
}
