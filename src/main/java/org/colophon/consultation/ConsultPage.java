package org.colophon.consultation;

import java.util.List;
import org.colophon.markup.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a link shows.
 *
 * @param address of the page on this site, with its secret
 * @param asker who asks
 * @param paper the newsroom's name
 * @param asked when, in the newsroom's time
 * @param expires when the link ends
 * @param language of the text, as a BCP 47 tag
 * @param comparable whether there is a version to compare with
 * @param changes whether the texts show what changed since that version
 * @param sources what the text cites, in the order of the citations
 * @param answer what counts by now; null for no answer
 * @param answeredAt when; empty for no answer
 * @param thanks whether an answer was just sent
 * @param refused why what was just sent cannot be taken; empty otherwise
 * @param chosen the verdict that was just chosen; empty for none
 * @param written the words that were just sent
 */
public record ConsultPage(
        String address,
        Consultation consultation,
        String asker,
        String paper,
        String asked,
        String expires,
        String language,
        String title,
        SafeHtml headline,
        SafeHtml standfirst,
        SafeHtml body,
        boolean comparable,
        boolean changes,
        List<Cited> sources,
        Consultation.@Nullable Answer answer,
        String answeredAt,
        boolean thanks,
        String refused,
        String chosen,
        String written) {

    public ConsultPage {
        sources = List.copyOf(sources);
    }

    /** A source of the text. @param anchor the id that citations lead to @param url empty where it is not public */
    public record Cited(String anchor, String title, String url) {}

    /** The choices of the form. */
    public List<Verdict> verdicts() {
        return List.of(Verdict.values());
    }

    /** The same page after something was sent that cannot be taken. */
    ConsultPage refused(String reason, String verdict, String words) {
        return new ConsultPage(
                address,
                consultation,
                asker,
                paper,
                asked,
                expires,
                language,
                title,
                headline,
                standfirst,
                body,
                comparable,
                changes,
                sources,
                answer,
                answeredAt,
                false,
                reason,
                verdict,
                words);
    }
}
