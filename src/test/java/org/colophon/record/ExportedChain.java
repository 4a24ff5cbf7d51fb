package org.colophon.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Lays a chain that was made for a test into a folder, as an export does. */
public final class ExportedChain {

    private ExportedChain() {}

    /** @param many versions */
    public static void write(Path folder, int many) throws IOException {
        MadeChain chain = new MadeChain(1, many);
        Files.createDirectories(folder.resolve(RecordFolder.TEXTS));
        for (Map.Entry<String, String> text : chain.texts.entrySet()) {
            Files.writeString(folder.resolve(RecordFolder.TEXTS).resolve(text.getKey() + ".json"), text.getValue());
        }
        Files.writeString(folder.resolve(RecordFolder.RECORDS), String.join("\n", chain.lines()) + "\n");
        Files.writeString(folder.resolve(RecordFolder.KEYS), chain.keySet().toJson());
        Files.writeString(folder.resolve(RecordFolder.HEAD), chain.head + "\n");
    }
}
