package org.colophon.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, in words that its owner recognises: "Firefox on Linux". */
final class Device {

    // In this order: nearly every browser also says that it is one of those further down.
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "SamsungBrowser",
            "Samsung Internet",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari",
            "curl",
            "curl");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "ChromeOS",
            "Mac OS X",
            "macOS",
            "Linux",
            "Linux");

    private Device() {}

    static String of(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "Unknown browser" : named(agent);
    }

    static String named(String agent) {
        String system = first(SYSTEMS, agent);
        String browser = first(BROWSERS, agent);
        String name = browser.isEmpty() ? "Unknown browser" : browser;
        return system.isEmpty() ? name : name + " on " + system;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ordered(String... keysAndNames) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndNames.length; i += 2) {
            map.put(keysAndNames[i], keysAndNames[i + 1]);
        }
        return map;
    }
}
