package org.colophon.transfer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one file as text, whole or only as far as its front matter goes. */
final class TextFile {

    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int LONGEST_HEAD = 300 * 1024;

    private TextFile() {}

    /** The whole text. @throws Skipped when it is too large or no text */
    static String read(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            throw new Skipped("is a symbolic link");
        }
        if (Files.size(file) > LARGEST) {
            throw new Skipped("is larger than 4 MB");
        }
        byte[] bytes = Files.readAllBytes(file);
        for (byte b : bytes) {
            if (b == 0) {
                throw new Skipped("is a binary file");
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Skipped("is not UTF-8 text");
        }
    }

    /** The front matter with its marks, without the text below it; empty where there is none. */
    static String head(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "";
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            StringBuilder head = new StringBuilder();
            String marker = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                head.append(line).append('\n');
                String clean = line.replace("\uFEFF", "").stripTrailing();
                if (marker.isEmpty()) {
                    marker = clean;
                    if (!marker.equals("---") && !marker.equals("+++")) {
                        return "";
                    }
                } else if (clean.equals(marker) || clean.equals("...")) {
                    return head.toString();
                }
                if (head.length() > LONGEST_HEAD) {
                    return "";
                }
            }
            return "";
        }
    }
}
