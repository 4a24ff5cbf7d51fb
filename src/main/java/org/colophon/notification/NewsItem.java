package org.colophon.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * News as somebody sees it in the newsroom.
 *
 * @param topic the code of its topic
 * @param text the newest, where there was more of the same
 * @param link below {@code /newsroom/}; may be empty
 * @param at when the newest came
 * @param times how often it came, at least 1
 */
public record NewsItem(UUID id, String topic, String text, String link, Instant at, int times, boolean read) {}
