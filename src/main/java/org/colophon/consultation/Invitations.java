package org.colophon.consultation;

import org.colophon.identity.InNewsroom;
import org.colophon.identity.MayEdit;
import org.colophon.notification.Letters;
import org.colophon.shared.BadInput;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Service;

/** The words that go with a link, for somebody to mail or copy. The link is kept nowhere. */
@Service
public class Invitations {

    private final Letters letters;
    private final Newsroom newsroom;

    Invitations(Letters letters, Newsroom newsroom) {
        this.letters = letters;
        this.newsroom = newsroom;
    }

    /** Whether this newsroom can mail them. */
    @InNewsroom
    public boolean canMail() {
        return letters.areOn();
    }

    /** The letter. @param headline of the article, may be blank */
    @InNewsroom
    public String letter(IssuedConsultation issued, String headline) {
        Consultation one = issued.consultation();
        return """
                %s,

                %s asks you about “%s”:

                %s

                Read the text and answer here: %s

                The link is for you alone and ends on %s. The text is confidential and not published.""".formatted(
                        one.name(),
                        newsroom.name(),
                        headline.isBlank() ? "an article" : headline,
                        one.question(),
                        issued.link(),
                        newsroom.shown(one.expiresAt()));
    }

    /**
     * Mails the letter to the address that was given. The subject names no article.
     *
     * @throws BadInput with field {@code mail} when there is no address, or the mail server did not take it
     */
    @MayEdit
    public void mail(IssuedConsultation issued, String headline) {
        String to = issued.consultation().mail();
        if (to.isBlank()) {
            throw new BadInput("mail", "There is no address to mail it to.");
        }
        letters.send(to, newsroom.name() + " asks you about a text", letter(issued, headline));
    }
}
