package org.colophon.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Neighbours as they are stored: a line each, in their order. */
final class Lines {

    private static final String FIELD = "\t";
    private static final String LABEL = "\u001f";

    private Lines() {}

    static String write(List<Neighbour> neighbours) {
        return neighbours.stream()
                .map(near -> String.join(
                        FIELD,
                        near.id().toString(),
                        near.family().toString(),
                        near.parts().encoded(),
                        near.reason().kind().name(),
                        labels(near.reason().labels()),
                        labels(near.ties().stream()
                                .sorted(Comparator.naturalOrder())
                                .toList())))
                .collect(Collectors.joining("\n"));
    }

    static List<Neighbour> read(String lines) {
        return lines.lines()
                .map(line -> line.split(FIELD, -1))
                .map(fields -> new Neighbour(
                        UUID.fromString(fields[0]),
                        UUID.fromString(fields[1]),
                        ScoreParts.decode(fields[2]),
                        new RelatedReason(RelatedReason.Kind.valueOf(fields[3]), labels(fields[4])),
                        Set.copyOf(labels(fields[5]))))
                .toList();
    }

    /** Labels are single lines of text; what would break the form becomes a space. */
    private static String labels(List<String> labels) {
        return labels.stream()
                .map(label -> label.replaceAll("\\p{Cntrl}+", " "))
                .distinct()
                .collect(Collectors.joining(LABEL));
    }

    private static List<String> labels(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(LABEL));
    }
}
