package org.colophon.markup;

/**
 * What a fact looks like in a text.
 *
 * <pre>{@code
 * new FactMark("deal", "3100000", "€3.1 million", "Value of the agreement, as of 9 November 2026");
 * // <data class="fact" data-fact="deal" value="3100000" title="Value of the …">€3.1 million</data>
 * }</pre>
 *
 * @param key the article's own key
 * @param value the value for machines
 * @param printed what the reader reads, already in the format that was asked for
 * @param title a short description with source and date; may be empty
 */
public record FactMark(String key, String value, String printed, String title) {}
