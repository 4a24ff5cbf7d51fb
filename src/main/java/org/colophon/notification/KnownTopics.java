package org.colophon.notification;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All topics that features offer. */
@Component
class KnownTopics {

    private final ObjectProvider<NewsTopics> features;

    KnownTopics(ObjectProvider<NewsTopics> features) {
        this.features = features;
    }

    List<NewsTopic> all() {
        return features.orderedStream()
                .flatMap(feature -> feature.topics().stream())
                .toList();
    }

    Optional<NewsTopic> find(String code) {
        return all().stream().filter(topic -> topic.code().equals(code)).findFirst();
    }

    /** The name of a topic; its code where its feature is no longer there. */
    String title(String code) {
        return find(code).map(NewsTopic::title).orElse(code);
    }

    /** The rest of "You are told …". */
    String when(String code) {
        return find(code).map(NewsTopic::when).orElse("about " + code);
    }
}
