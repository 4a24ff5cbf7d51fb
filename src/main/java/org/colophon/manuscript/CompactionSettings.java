package org.colophon.manuscript;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long single edits are kept.
 *
 * @param compactAfter edits of published articles that are older than this are merged
 */
@ConfigurationProperties("colophon.manuscript")
record CompactionSettings(@DefaultValue("30d") Duration compactAfter) {}
