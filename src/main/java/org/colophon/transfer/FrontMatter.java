package org.colophon.transfer;

import java.time.Instant;
import java.util.List;
import org.colophon.disclosure.Declaration;
import org.colophon.sourcing.FactEntry;
import org.colophon.sourcing.SourceEntry;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about its article. Texts are empty and lists are empty where it says nothing.
 *
 * @param date when it first appeared
 * @param section slug or name
 * @param translationOf slug of the original
 * @param paths where the article stood before, as the file itself says: {@code path} and {@code aliases}
 * @param ai what is declared about AI; null where the file does not say a word about it
 */
record FrontMatter(
        String title,
        String standfirst,
        String slug,
        @Nullable Instant date,
        @Nullable Instant updated,
        String section,
        List<String> topics,
        List<String> authors,
        String language,
        boolean draft,
        String translationOf,
        List<String> paths,
        List<SourceEntry> sources,
        List<FactEntry> facts,
        @Nullable Declaration ai) {}
