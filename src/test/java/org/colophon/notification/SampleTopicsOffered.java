package org.colophon.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the topics for tests known to the application, as a feature would. */
@Component
class SampleTopicsOffered implements NewsTopics {

    @Override
    public List<NewsTopic> topics() {
        return SampleTopics.ALL;
    }
}
