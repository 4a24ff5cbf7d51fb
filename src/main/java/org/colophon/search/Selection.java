package org.colophon.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses among neighbours what is shown. Pins come first, in their order; what is excluded never appears; of several
 * translations one is shown. For variety each loses a little for every one before it that is shown for the same reason,
 * and for the one before it that shares most of the same facts, sources and names.
 */
final class Selection {

    private static final double SAME_REASON = 0.015;
    private static final double SAME_TIES = 0.06;

    private Selection() {}

    /**
     * @param neighbours nearest first
     * @param pins in the editors' order; they are shown even when they are no neighbours
     */
    static List<Neighbour> of(List<Neighbour> neighbours, List<UUID> pins, Collection<UUID> excluded, int size) {
        List<Neighbour> chosen = new ArrayList<>();
        Set<UUID> families = new HashSet<>();
        List<Neighbour> open = new ArrayList<>(neighbours);
        RelatedReason byEditors = RelatedReason.of(RelatedReason.Kind.CHOSEN);
        for (UUID pin : pins) {
            Neighbour near = neighbours.stream()
                    .filter(neighbour -> neighbour.id().equals(pin))
                    .findFirst()
                    .orElse(new Neighbour(pin, pin, ScoreParts.NONE, byEditors, Set.of()));
            chosen.add(new Neighbour(pin, near.family(), near.parts(), byEditors, near.ties()));
            families.add(near.family());
        }
        Map<RelatedReason, Integer> reasons = new HashMap<>();
        while (chosen.size() < size) {
            open.removeIf(near -> excluded.contains(near.id()) || families.contains(near.family()));
            Neighbour best = open.stream()
                    .max(Comparator.comparingDouble(near -> near.parts().total()
                            - SAME_REASON * reasons.getOrDefault(near.reason(), 0)
                            - SAME_TIES * overlap(near, chosen)))
                    .orElse(null);
            if (best == null) {
                break;
            }
            chosen.add(best);
            families.add(best.family());
            reasons.merge(best.reason(), 1, Integer::sum);
        }
        return List.copyOf(chosen.subList(0, Math.min(size, chosen.size())));
    }

    /** How much of what two of them share with the story is the same: 0 to 1, with the chosen one that is most so. */
    private static double overlap(Neighbour near, List<Neighbour> chosen) {
        double most = 0;
        for (Neighbour other : chosen) {
            long same = near.ties().stream().filter(other.ties()::contains).count();
            long all = near.ties().size() + other.ties().size() - same;
            most = Math.max(most, all == 0 ? 0 : (double) same / all);
        }
        return most;
    }
}
