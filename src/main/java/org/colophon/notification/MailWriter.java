package org.colophon.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.identity.Permission;
import org.colophon.identity.Person;
import org.colophon.shared.Newsroom;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes mails: plain text, and the same in simple HTML. */
@Component
class MailWriter {

    private static final int SUBJECT_MAX = 150;

    private final Newsroom newsroom;
    private final KnownTopics topics;
    private final UnsubscribeLinks unsubscribing;

    MailWriter(Newsroom newsroom, KnownTopics topics, UnsubscribeLinks unsubscribing) {
        this.newsroom = newsroom;
        this.topics = topics;
        this.unsubscribing = unsubscribing;
    }

    /** @param lines at least one, those of one topic beside each other */
    Mail write(Person to, List<MailRows.Line> lines) {
        boolean digest = lines.getFirst().digest();
        String end = unsubscribing.link(
                to.id(), digest ? UnsubscribeLinks.DIGEST : lines.getFirst().topic());
        Map<String, List<MailRows.Line>> byTopic = lines.stream()
                .collect(Collectors.groupingBy(MailRows.Line::topic, LinkedHashMap::new, Collectors.toList()));
        return new Mail(
                to.email(), subject(lines), text(to, byTopic, digest, end), html(to, byTopic, digest, end), end);
    }

    private String subject(List<MailRows.Line> lines) {
        if (lines.getFirst().digest()) {
            return "%s: your daily digest, %d %s"
                    .formatted(newsroom.name(), lines.size(), lines.size() == 1 ? "item" : "items");
        }
        String line = told(lines.getFirst());
        return line.length() > SUBJECT_MAX ? line.substring(0, SUBJECT_MAX - 1) + "…" : line;
    }

    private String text(Person to, Map<String, List<MailRows.Line>> byTopic, boolean digest, String end) {
        StringBuilder text = new StringBuilder();
        byTopic.forEach((topic, lines) -> {
            if (digest) {
                text.append(topics.title(topic)).append("\n\n");
            }
            for (MailRows.Line line : lines) {
                text.append(digest ? "* " : "").append(told(line)).append('\n');
                if (!line.link().isEmpty()) {
                    text.append(digest ? "  " : "").append(address(line)).append('\n');
                }
                text.append('\n');
            }
        });
        text.append("-- \n").append(newsroom.name()).append("\n\n");
        byTopic.keySet()
                .forEach(topic -> text.append(why(topic))
                        .append(" No more mail about this: ")
                        .append(unsubscribing.link(to.id(), topic))
                        .append('\n'));
        if (digest) {
            text.append("No daily digest any more: ").append(end).append('\n');
        }
        return text.append("All settings: ").append(settings(to)).append('\n').toString();
    }

    private String html(Person to, Map<String, List<MailRows.Line>> byTopic, boolean digest, String end) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
                .append(escaped(newsroom.name()))
                .append("</title></head><body style=\"font-family:sans-serif;line-height:1.45\">");
        byTopic.forEach((topic, lines) -> {
            if (digest) {
                html.append("<h2 style=\"font-size:1.1em\">")
                        .append(escaped(topics.title(topic)))
                        .append("</h2>");
            }
            for (MailRows.Line line : lines) {
                html.append("<p>").append(linked(line)).append("</p>");
            }
        });
        html.append("<hr><p style=\"font-size:0.85em\">")
                .append(escaped(newsroom.name()))
                .append("<br>");
        byTopic.keySet()
                .forEach(topic -> html.append(escaped(why(topic)))
                        .append(' ')
                        .append(link(unsubscribing.link(to.id(), topic), "No more mail about this"))
                        .append("<br>"));
        if (digest) {
            html.append(link(end, "No daily digest any more")).append("<br>");
        }
        return html.append(link(settings(to), "All settings"))
                .append("</p></body></html>")
                .toString();
    }

    private String linked(MailRows.Line line) {
        return line.link().isEmpty() ? escaped(told(line)) : link(address(line), told(line));
    }

    private static String link(String address, String words) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(words) + "</a>";
    }

    private static String told(MailRows.Line line) {
        return line.times() == 1 ? line.line() : line.line() + " (" + line.times() + " times)";
    }

    private String why(String topic) {
        return "You are told " + topics.when(topic) + ".";
    }

    private String address(MailRows.Line line) {
        return newsroom.link(line.link().startsWith("/") ? line.link() : "/newsroom/" + line.link());
    }

    private String settings(Person to) {
        return newsroom.link(to.may(Permission.NEWSROOM) ? "/newsroom/notification-settings" : "/account#mail");
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
