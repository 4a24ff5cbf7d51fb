package org.colophon.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. The charset is, in this order, that of a byte order mark, the one in the header, the one that an
 * HTML page states in its first 4,096 bytes, UTF-8 if the bytes are that, and windows-1252.
 */
final class Decoding {

    private static final int DECLARED_WITHIN = 4096;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names under which browsers read windows-1252, as servers say one and send the other. */
    private static final Set<String> READ_AS_WESTERN = Set.of("iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([a-z0-9._:+-]{1,40})");

    private Decoding() {}

    /** @param contentType the header with its parameters */
    static String decode(byte[] bytes, String contentType, boolean isHtml) {
        Charset marked = byteOrderMark(bytes);
        Charset charset = marked != null ? marked : charsetIn(contentType);
        if (charset == null && isHtml) {
            charset = declared(bytes);
        }
        if (charset == null) {
            charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : WESTERN;
        }
        String text = new String(bytes, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = bytes.length > 0 ? bytes[0] & 0xff : -1;
        int second = bytes.length > 1 ? bytes[1] & 0xff : -1;
        if (first == 0xef && second == 0xbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xfe && second == 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xff && second == 0xfe ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARED_WITHIN));
        Document head = Jsoup.parse(new String(start, StandardCharsets.ISO_8859_1));
        for (Element meta : head.select("meta[charset], meta[http-equiv=content-type]")) {
            String stated = meta.hasAttr("charset") ? "charset=" + meta.attr("charset") : meta.attr("content");
            Charset charset = charsetIn(stated);
            if (charset != null) {
                // What could be read as ASCII up to here is not UTF-16.
                return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
            }
        }
        return null;
    }

    private static @Nullable Charset charsetIn(String text) {
        Matcher stated = CHARSET.matcher(text);
        if (!stated.find()) {
            return null;
        }
        String name = stated.group(1).toLowerCase(Locale.ROOT);
        try {
            return READ_AS_WESTERN.contains(name) ? WESTERN : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
