package org.colophon.markup;

import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Header cells say what they head, and alignment is a class, because a public page allows no styles in the text. */
final class TableAttributes implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        String align = attributes.remove("align");
        if (align != null) {
            attributes.put("class", "align-" + align);
        }
        if (tagName.equals("th")) {
            attributes.put("scope", "col");
        }
    }
}
