package org.colophon.notification;

import java.util.List;

/** The topics of one feature, for the settings. A feature adds its own by being a bean. */
@FunctionalInterface
public interface NewsTopics {

    /** All of them, in the order in which they are shown. */
    List<NewsTopic> topics();
}
