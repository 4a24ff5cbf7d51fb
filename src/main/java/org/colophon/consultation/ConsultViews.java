package org.colophon.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.article.Draft;
import org.colophon.article.DraftReferences;
import org.colophon.identity.Person;
import org.colophon.manuscript.Texts;
import org.colophon.markup.Markup;
import org.colophon.markup.Rendered;
import org.colophon.markup.SafeHtml;
import org.colophon.markup.SourceMark;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;

/** Draws a version as readers would see it, with facts and sources as they stand. */
@Component
class ConsultViews {

    /** Longer texts are not compared. */
    private static final int COMPARED_MAX = 800_000;

    private final Markup markup;
    private final Newsroom newsroom;

    ConsultViews(Markup markup, Newsroom newsroom) {
        this.markup = markup;
        this.newsroom = newsroom;
    }

    ConsultPage page(
            Consultation one, String secret, Person asker, Draft shown, Draft before, boolean changes, boolean thanks) {
        Texts now = shown.manuscript().texts();
        Texts then = before.manuscript().texts();
        DraftReferences references = shown.references();
        boolean comparable =
                one.compared() != null && now.body().length() + then.body().length() <= COMPARED_MAX;
        boolean compare = changes && comparable;
        Rendered rendered = markup.article(now.body(), references);
        return new ConsultPage(
                "/consult/" + secret,
                one,
                asker.name(),
                newsroom.name(),
                newsroom.shown(one.askedAt()),
                newsroom.shown(one.expiresAt()),
                shown.article().language(),
                markup.plainInline(now.headline(), references),
                line(compare, then.headline(), now.headline(), references),
                line(compare, then.standfirst(), now.standfirst(), references),
                compare ? markup.compared(then.body(), now.body(), references) : rendered.html(),
                comparable,
                compare,
                cited(rendered, references),
                one.answer().orElse(null),
                one.answer().map(answer -> newsroom.shown(answer.at())).orElse(""),
                thanks,
                "",
                "",
                "");
    }

    private SafeHtml line(boolean compare, String before, String now, DraftReferences references) {
        return compare ? markup.comparedInline(before, now, references) : markup.inline(now, references);
    }

    private static List<ConsultPage.Cited> cited(Rendered rendered, DraftReferences references) {
        Map<String, SourceMark> byKey = references.sources().stream()
                .collect(Collectors.toMap(SourceMark::key, Function.identity(), (first, second) -> first));
        return rendered.citedSources().stream()
                .filter(byKey::containsKey)
                .map(byKey::get)
                .map(source -> new ConsultPage.Cited(source.anchor(), source.title(), source.url()))
                .toList();
    }
}
