package org.colophon.record;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verifies what an export wrote, or a single record that was saved from the site. Needs no server and no database. */
public final class RecordFolder {

    static final String RECORDS = "records.jsonl";
    static final String KEYS = "keys.json";
    static final String HEAD = "head.json";
    static final String TEXTS = "texts";

    private static final String NO_TEXT = "This is not readable as text.";

    private RecordFolder() {}

    /**
     * Verifies the records in a folder or in one file.
     *
     * @param where a folder that an export wrote, a file with one record, or one with a record in each line
     * @param keys the key set; null for the one that lies beside the records
     * @param single further texts, one in each file
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when there is no key set, or it is none
     */
    public static Verification verify(Path where, @Nullable Path keys, List<Path> single) throws IOException {
        boolean folder = Files.isDirectory(where);
        Path records = folder ? where.resolve(RECORDS) : where;
        Path beside = folder ? where.resolve(KEYS) : where.toAbsolutePath().resolveSibling(KEYS);
        RecordTextSet texts = new RecordTextSet();
        if (folder) {
            readTexts(where.resolve(TEXTS), texts);
        }
        for (Path one : single) {
            texts.addSingle(one.toString(), text(one));
        }
        RecordVerifier verifier = new RecordVerifier(keySet(keys == null ? beside : keys), texts);
        Path head = where.resolve(HEAD);
        if (folder && Files.exists(head)) {
            verifier.end(text(head));
        }
        read(records, verifier);
        return verifier.finish();
    }

    private static void read(Path file, RecordVerifier verifier) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next == '\n') {
                    verifier.next(text(line.toByteArray()));
                    line.reset();
                } else {
                    line.write(next);
                }
            }
            if (line.size() > 0) {
                verifier.next(text(line.toByteArray()));
            }
        }
    }

    private static String text(Path file) throws IOException {
        return text(Files.readAllBytes(file));
    }

    /** Bytes that are no text become one that is no JSON. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return NO_TEXT;
        }
    }

    private static KeySet keySet(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new IllegalArgumentException("There are no keys in " + file + ". Name them with --keys FILE.");
        }
        return KeySet.parse(text(file));
    }

    private static void readTexts(Path folder, RecordTextSet texts) throws IOException {
        if (Files.isDirectory(folder)) {
            texts.expectAll();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".json")) {
                        texts.add(name.substring(0, name.length() - ".json".length()), text(file));
                    }
                }
            }
        }
    }
}
