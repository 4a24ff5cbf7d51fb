package org.colophon.markup;

import java.util.List;

/**
 * What of an article can be read and searched.
 *
 * @param text as {@link Markup#plainText} gives it
 * @param pictures the descriptions of its images that have one, in order
 */
public record ReadText(String text, List<String> pictures) {

    public ReadText {
        pictures = List.copyOf(pictures);
    }
}
