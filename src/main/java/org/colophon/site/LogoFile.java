package org.colophon.site;

import java.nio.charset.StandardCharsets;
import org.colophon.shared.BadInput;
import org.colophon.shared.Digests;

/**
 * Looks into an uploaded file and says what image it is, whatever its name says. PNG, JPEG and WebP are known; SVG can
 * hold scripts and is refused.
 */
final class LogoFile {

    static final int MOST_BYTES = 200_000;
    private static final int LEAST = 16;
    private static final int MOST = 4000;
    private static final int JPEG_START_OF_FRAME = 0xC0;

    private final byte[] bytes;

    private LogoFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** What these bytes are. @throws BadInput with field {@code logo} when they cannot be a logo */
    static LogoImage read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new BadInput("logo", "The file is larger than 200 kB. Save it smaller or as WebP.");
        }
        LogoImage image = new LogoFile(bytes).image();
        if (image.width() < LEAST || image.height() < LEAST || image.width() > MOST || image.height() > MOST) {
            throw new BadInput(
                    "logo",
                    "The picture measures %d × %d pixels. It can have %d to %d each way."
                            .formatted(image.width(), image.height(), LEAST, MOST));
        }
        return image;
    }

    private LogoImage image() {
        if (has(0, "\u0089PNG\r\n\u001a\n") && has(12, "IHDR") && bytes.length > 24) {
            return image("png", (int) big(16, 4), (int) big(20, 4));
        }
        if (has(0, "RIFF") && has(8, "WEBP") && bytes.length > 30) {
            return webp();
        }
        if (has(0, "\u00ff\u00d8\u00ff")) {
            return jpeg();
        }
        throw unknown();
    }

    private LogoImage webp() {
        if (has(12, "VP8X")) {
            return image("webp", (int) little(24, 3) + 1, (int) little(27, 3) + 1);
        }
        if (has(12, "VP8L")) {
            long sizes = little(21, 4);
            return image("webp", (int) (sizes & 0x3fff) + 1, (int) (sizes >> 14 & 0x3fff) + 1);
        }
        if (has(12, "VP8 ")) {
            return image("webp", (int) little(26, 2) & 0x3fff, (int) little(28, 2) & 0x3fff);
        }
        throw unknown();
    }

    /** Goes from segment to segment to the one with the size. */
    private LogoImage jpeg() {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xff) == 0xff) {
            int marker = bytes[at + 1] & 0xff;
            boolean frame = marker >= JPEG_START_OF_FRAME
                    && marker <= 0xCF
                    && marker != 0xC4
                    && marker != 0xC8
                    && marker != 0xCC;
            if (frame) {
                return image("jpg", (int) big(at + 7, 2), (int) big(at + 5, 2));
            }
            int length = (int) big(at + 2, 2);
            at += 2 + Math.max(2, length);
        }
        throw unknown();
    }

    private LogoImage image(String ending, int width, int height) {
        return new LogoImage("logo.%s.%s".formatted(Digests.sha256(bytes).substring(0, 24), ending), width, height);
    }

    private boolean has(int at, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private long big(int at, int count) {
        long value = 0;
        for (int i = 0; i < count; i++) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    private long little(int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    private static BadInput unknown() {
        return new BadInput(
                "logo", "This is no PNG, JPEG or WebP picture. SVG files are not taken: they can hold scripts.");
    }
}
