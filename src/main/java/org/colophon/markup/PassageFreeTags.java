package org.colophon.markup;

import java.util.List;
import org.owasp.html.HtmlSanitizer;

/** Takes the tokens of passages out of tags, into which raw HTML can draw texts that follow it. */
final class PassageFreeTags implements HtmlSanitizer.Policy {

    private final HtmlSanitizer.Policy policy;
    private final PassageTokens tokens;

    PassageFreeTags(HtmlSanitizer.Policy policy, PassageTokens tokens) {
        this.policy = policy;
        this.tokens = tokens;
    }

    @Override
    public void openDocument() {
        policy.openDocument();
    }

    @Override
    public void closeDocument() {
        policy.closeDocument();
    }

    @Override
    public void openTag(String name, List<String> namesAndValues) {
        boolean description = false;
        for (int i = 0; i < namesAndValues.size(); i++) {
            boolean kept = description && i % 2 == 1;
            if (!kept) {
                namesAndValues.set(i, tokens.without(namesAndValues.get(i)));
            }
            description = namesAndValues.get(i).equals("alt");
        }
        policy.openTag(name, namesAndValues);
    }

    @Override
    public void closeTag(String name) {
        policy.closeTag(name);
    }

    @Override
    public void text(String text) {
        policy.text(text);
    }
}
