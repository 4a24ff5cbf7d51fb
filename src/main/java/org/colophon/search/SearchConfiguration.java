package org.colophon.search;

import org.colophon.shared.Newsroom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The two indexes of a node. They share nothing, so that no reader's page can ever show a draft. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    /** Of what is published. */
    @Bean
    @Primary
    IndexKeeper publishedIndex(Newsroom newsroom, PublishedSource source) {
        return new IndexKeeper(newsroom.home().resolve("index"), source);
    }

    /** Of what is being written. */
    @Bean
    IndexKeeper newsroomIndex(Newsroom newsroom, DraftSource source) {
        return new IndexKeeper(newsroom.home().resolve("index-newsroom"), source);
    }
}
