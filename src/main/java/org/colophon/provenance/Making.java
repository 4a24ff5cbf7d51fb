package org.colophon.provenance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.disclosure.AiUse;
import org.colophon.manuscript.text.PlainWords;
import org.colophon.publication.PublishedArticle;
import org.colophon.publication.PublishedFact;
import org.colophon.publication.PublishedOrigin;
import org.colophon.publication.PublishedOrigins;
import org.jspecify.annotations.Nullable;

/** Tells from published versions how an article was made. Knows nothing that the versions do not hold. */
public final class Making {

    private Making() {}

    /** The story of an article. @param versions the oldest first */
    public static List<Step> of(List<PublishedArticle> versions) {
        List<Step> steps = new ArrayList<>();
        PublishedArticle before = null;
        for (PublishedArticle version : versions) {
            steps.add(step(before, version));
            before = version;
        }
        return steps;
    }

    private static Step step(@Nullable PublishedArticle before, PublishedArticle version) {
        PublishedOrigins origins = version.origins();
        int known = before == null ? 0 : before.notes().size();
        return new Step(
                version.number(),
                version.publishedAt(),
                version.publishedBy(),
                version.disclosure().state().code(),
                version.disclosure().line(),
                change(before, version),
                origins == null ? Map.of() : origins.words(),
                tools(version),
                version.disclosure().review(),
                version.notes()
                        .subList(
                                Math.min(known, version.notes().size()),
                                version.notes().size()),
                version.sources().size(),
                version.facts().size(),
                (int) version.facts().stream().filter(Making::verified).count());
    }

    private static Step.Change change(@Nullable PublishedArticle before, PublishedArticle version) {
        if (before == null || version.number() == 1) {
            return Step.Change.FIRST;
        }
        boolean sameText = before.headline().equals(version.headline())
                && before.standfirst().equals(version.standfirst())
                && before.body().equals(version.body());
        if (version.notes().size() > before.notes().size()) {
            return Step.Change.CORRECTED;
        }
        if (!sameText) {
            return Step.Change.TEXT;
        }
        return before.disclosure().state() == version.disclosure().state() ? Step.Change.OTHER : Step.Change.DISCLOSURE;
    }

    private static boolean verified(PublishedFact fact) {
        return fact.status().equals("verified");
    }

    private static List<ToolWords> tools(PublishedArticle version) {
        Map<AiUse, Integer> words = new LinkedHashMap<>();
        version.disclosure().uses().forEach(use -> words.put(use, 0));
        PublishedOrigins origins = version.origins();
        if (origins != null) {
            count(words, origins, origins.headline(), version.headlineWritten());
            count(words, origins, origins.standfirst(), version.standfirstWritten());
            count(words, origins, origins.body(), version.body());
        }
        return words.entrySet().stream()
                .map(entry -> new ToolWords(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void count(
            Map<AiUse, Integer> words, PublishedOrigins origins, List<Integer> runs, @Nullable String text) {
        int at = 0;
        for (int i = 0; text != null && i + 1 < runs.size(); i += 2) {
            int end = Math.min(at + runs.get(i), text.length());
            PublishedOrigin origin = origins.origins().get(runs.get(i + 1));
            if (origin.ai()) {
                words.merge(origin.use(), PlainWords.count(text.substring(at, end)), Integer::sum);
            }
            at = end;
        }
    }
}
