package org.colophon.reader.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The interface's own texts in one language, by key. They stand in {@code reader/messages.properties}; another language
 * is another file beside it, {@code messages_de.properties}, with the same keys.
 *
 * <pre>{@code Words.in("de").get("comments.count", 3)  // "3 Kommentare"}</pre>
 */
public final class Words {

    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts;

    private Words(Locale locale, Map<String, String> texts) {
        this.locale = locale;
        this.texts = texts;
    }

    /** The texts in this language (a BCP 47 tag), or in English where there is no file for it. */
    public static Words in(String language) {
        return READ.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), Words::read);
    }

    /** The language these texts are really in, as a BCP 47 tag. */
    public String language() {
        return locale.getLanguage();
    }

    /** The keys there are. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The text of that key, with places such as {@code {0}} filled as {@link MessageFormat} does.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Object... arguments) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** A whole number as it is written in this language. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static Words read(String language) {
        Map<String, String> texts = new HashMap<>(file("/reader/messages.properties"));
        Map<String, String> own = language.isEmpty() || language.equals("en")
                ? Map.of()
                : file("/reader/messages_" + language + ".properties");
        texts.putAll(own);
        return new Words(own.isEmpty() ? Locale.UK : Locale.forLanguageTag(language), Map.copyOf(texts));
    }

    private static Map<String, String> file(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            Map<String, String> texts = new HashMap<>();
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name, e);
        }
    }
}
