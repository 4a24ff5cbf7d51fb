package org.colophon.consultation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * With what a page was opened, as far as it says so itself.
 *
 * @param family of the browser, such as "Firefox"
 * @param machine whether it says that it is a program: a mail scanner, a preview, a robot
 */
public record Caller(String family, boolean machine) {

    private static final List<String> MACHINES = List.of(
            "bot",
            "crawl",
            "spider",
            "preview",
            "scan",
            "curl",
            "wget",
            "python",
            "java/",
            "http-client",
            "httpclient",
            "go-http",
            "slack",
            "facebookexternal",
            "whatsapp",
            "telegram",
            "headless",
            "safelinks",
            "proofpoint",
            "mimecast",
            "barracuda",
            "okhttp",
            "axios",
            "node-fetch");

    /** A browser's name as it says it, and what it is called; nearly every one also says those further down. */
    private static final List<List<String>> BROWSERS = List.of(
            List.of("Edg", "Edge"),
            List.of("OPR", "Opera"),
            List.of("SamsungBrowser", "Samsung Internet"),
            List.of("Firefox", "Firefox"),
            List.of("FxiOS", "Firefox"),
            List.of("CriOS", "Chrome"),
            List.of("Chrome", "Chrome"),
            List.of("Safari", "Safari"));

    /**
     * Reads what a request says of itself.
     *
     * @param method of HTTP: who only asks for the head reads nothing
     * @param agent the header {@code User-Agent}
     * @param purpose the header {@code Sec-Purpose} or {@code Purpose}: browsers and mail programs that fetch ahead say so
     */
    static Caller of(String method, @Nullable String agent, @Nullable String purpose) {
        String name = agent == null ? "" : agent;
        String lower = name.toLowerCase(Locale.ROOT);
        boolean ahead = purpose != null && purpose.toLowerCase(Locale.ROOT).contains("prefetch");
        boolean machine = name.isBlank()
                || ahead
                || method.equals("HEAD")
                || MACHINES.stream().anyMatch(lower::contains);
        String family = BROWSERS.stream()
                .filter(browser -> name.contains(browser.getFirst()))
                .map(List::getLast)
                .findFirst()
                .orElse("Other");
        return new Caller(machine ? "Program" : family, machine);
    }
}
