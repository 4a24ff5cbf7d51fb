package org.colophon.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Asks axe-core whether people can use a page who do not see it well, hear it read out, or use no mouse. */
final class Accessibility {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private Accessibility() {}

    /** Fails with every serious or critical violation on the page as it looks now. */
    static void check(Page page, String name) {
        // Frames are left out: the only one is the editor's preview. It runs no scripts, so axe would wait in it for
        // ever, and shows what the article's page shows, which is checked itself.
        AxeRunOptions here = new AxeRunOptions();
        here.setIFrames(false);
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).options(here).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(String.valueOf(rule.getImpact())))
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !vaadinsOwn(rule, node))
                                .map(node -> describe(rule, node)))
                        .toList();
        assertThat(found).as("Violations on %s", name).isEmpty();
    }

    /** Checks the page in each of these looks. It is wide and light again afterwards. */
    static void check(Page page, String name, Look... looks) {
        for (Look look : looks) {
            look.at(page);
            check(page, name + " " + look.code());
        }
        Look.WIDE_LIGHT.at(page);
    }

    /**
     * Tabs of Vaadin 25.2 keep their tabs in a scrolling div with a tabindex inside the element with the role "tablist".
     * That is in its shadow root, out of our reach; screen readers do count and name the tabs.
     */
    private static boolean vaadinsOwn(Rule rule, CheckedNode node) {
        return rule.getId().equals("aria-required-children")
                && String.valueOf(node.getTarget()).equals("[vaadin-tabs]");
    }

    private static String describe(Rule rule, CheckedNode node) {
        return "%s (%s) at %s: %s%n    %s%n    %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        node.getTarget(),
                        rule.getHelp(),
                        node.getFailureSummary(),
                        node.getHtml());
    }
}
