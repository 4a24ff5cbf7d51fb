package org.colophon.record;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.colophon.shared.BadInput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the whole record into a folder, so that it can be verified anywhere: docs/records.md says how it looks. */
@Component
public class RecordExport {

    private static final int AT_A_TIME = 200;

    private final RecordRows rows;
    private final KeyRows keys;
    private final RecordChain chain;
    private final ObjectProvider<RecordedTexts> texts;
    private final TransactionTemplate transactions;

    RecordExport(
            RecordRows rows,
            KeyRows keys,
            RecordChain chain,
            ObjectProvider<RecordedTexts> texts,
            TransactionTemplate transactions) {
        this.rows = rows;
        this.keys = keys;
        this.chain = chain;
        this.texts = texts;
        this.transactions = transactions;
    }

    /**
     * Writes what is on record now.
     *
     * @param folder is made where it is not there; it must be empty, since texts of an earlier export may have been
     *     removed since
     * @param progress is told now and then how many records are written
     * @return how many records were written
     * @throws BadInput when something is in the folder
     */
    public long write(Path folder, LongConsumer progress) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new BadInput("folder", "Something is in " + folder + " already. Name an empty folder.");
                }
            }
        }
        Path textFolder = Files.createDirectories(folder.resolve(RecordFolder.TEXTS));
        String head = transactions.execute(status -> chain.statement());
        long last = transactions.execute(status -> rows.head()).sequence();
        long written = 0;
        try (BufferedWriter lines = Files.newBufferedWriter(folder.resolve(RecordFolder.RECORDS))) {
            List<SignedRecord> some;
            do {
                long after = written;
                some = transactions.execute(status -> rows.after(after, AT_A_TIME));
                for (SignedRecord one : some) {
                    if (one.sequence() > last) {
                        break;
                    }
                    lines.write(one.envelope());
                    lines.write('\n');
                    written = one.sequence();
                    writeText(one, textFolder);
                }
                progress.accept(written);
            } while (some.size() == AT_A_TIME && written < last);
        }
        Files.writeString(folder.resolve(RecordFolder.HEAD), head + "\n");
        Files.writeString(
                folder.resolve(RecordFolder.KEYS), new KeySet(transactions.execute(status -> keys.all())).toJson());
        return written;
    }

    /** Under the name that the newest record about the version gives it: if it is another text now, that shows. */
    private void writeText(SignedRecord one, Path folder) throws IOException {
        RecordedTexts kept = texts.getIfAvailable();
        if (kept == null || one.kind() != RecordKind.PUBLISHED) {
            return;
        }
        Optional<String> text = transactions.execute(status -> kept.canonicalText(one.article(), one.number()));
        if (text.isPresent()) {
            String name = transactions
                    .execute(status -> rows.textSha256(one.article(), one.number()))
                    .orElse(one.textSha256());
            Files.writeString(folder.resolve(name + ".json"), text.get());
        }
    }
}
