package org.colophon.transfer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command on its way to the running server: one line for the directory and one for each word.
 *
 * @param words the command's word and what follows it
 */
record ControlCall(Path directory, List<String> words) {

    /** Begins the last line of an answer; the exit code follows. */
    static final String END = "exit code: ";

    /** @throws IllegalArgumentException when it is no call */
    static ControlCall decode(String text) {
        List<String> lines = text.lines()
                .map(line -> URLDecoder.decode(line, StandardCharsets.UTF_8))
                .toList();
        if (lines.size() < 2) {
            throw new IllegalArgumentException("No command");
        }
        return new ControlCall(Path.of(lines.getFirst()), lines.subList(1, lines.size()));
    }

    String encoded() {
        return Stream.concat(Stream.of(directory.toString()), words.stream())
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }
}
