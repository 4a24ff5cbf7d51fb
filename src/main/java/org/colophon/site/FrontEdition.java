package org.colophon.site;

import java.util.List;

/**
 * What editors have put on the front page.
 *
 * @param places in their order, the first one leads; those whose time is over are left out
 * @param revision goes up with every save; hand it in when saving
 */
public record FrontEdition(List<FrontPlace> places, long revision) {

    public FrontEdition {
        places = List.copyOf(places);
    }
}
