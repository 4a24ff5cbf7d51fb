package org.colophon.consultation;

import jakarta.servlet.http.HttpServletRequest;
import org.colophon.shared.Newsroom;

/**
 * Whether a form was sent from its own page. The link is the key to the form, and no cookie opens it, so another site
 * that does not know the link can send nothing; this refuses those that do. The page sends no referrer, and browsers then
 * name no origin either.
 */
final class SameSite {

    private SameSite() {}

    static boolean sent(HttpServletRequest request, Newsroom newsroom) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || origin.equals("null") || newsroom.link("/").equals(origin + "/");
    }
}
