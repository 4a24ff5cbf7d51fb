package org.colophon.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads what a server sends, unpacks it, and stops at a size: as it came, and again while it is unpacked. */
final class Body {

    /** What is offered to servers as {@code Accept-Encoding}. */
    static final String ENCODINGS = "gzip, deflate";

    private Body() {}

    /**
     * All bytes, unpacked.
     *
     * @param encoding the value of {@code Content-Encoding}, empty where there is none
     * @param limit largest number of bytes, packed and unpacked
     */
    static byte[] read(InputStream raw, String encoding, long limit) throws IOException, FetchFailed {
        InputStream packed = new Counted(raw, limit);
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        try {
            return switch (name) {
                case "", "identity" -> all(packed, limit);
                case "gzip", "x-gzip" -> unpacked(new GZIPInputStream(packed), limit);
                case "deflate" -> inflated(packed, limit);
                default ->
                    throw new FetchFailed(
                            FetchTrouble.NOT_A_PAGE, "The page is packed in a way that Colophon does not read.");
            };
        } catch (ZipException e) {
            throw new FetchFailed(FetchTrouble.SERVER_ERROR, "The page is packed, and the packing is broken.", e);
        } catch (TooLarge e) {
            throw tooLarge(limit);
        }
    }

    static FetchFailed tooLarge(long limit) {
        return new FetchFailed(
                FetchTrouble.TOO_LARGE, "The page is larger than the %s that Colophon reads.".formatted(shown(limit)));
    }

    private static String shown(long limit) {
        return limit >= 1 << 20 ? limit / (1 << 20) + " MB" : limit + " bytes";
    }

    /** "deflate" means zlib, but some servers send it without zlib's two bytes in front. */
    private static byte[] inflated(InputStream packed, long limit) throws IOException {
        var peeked = new PushbackInputStream(packed, 2);
        byte[] start = peeked.readNBytes(2);
        peeked.unread(start);
        boolean zlib =
                start.length == 2 && (start[0] & 0x0f) == 8 && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
        var inflater = new Inflater(!zlib);
        try {
            return unpacked(new InflaterInputStream(peeked, inflater), limit);
        } finally {
            inflater.end();
        }
    }

    private static byte[] unpacked(InputStream stream, long limit) throws IOException {
        try (stream) {
            return all(stream, limit);
        }
    }

    private static byte[] all(InputStream stream, long limit) throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        int read = stream.read(buffer);
        while (read >= 0) {
            if (bytes.size() + read > limit) {
                throw new TooLarge();
            }
            bytes.write(buffer, 0, read);
            read = stream.read(buffer);
        }
        return bytes.toByteArray();
    }

    /** Fails once more bytes than the limit have come. Closing it does not read to the end of what it wraps. */
    private static final class Counted extends InputStream {

        private final InputStream inner;
        private long left;

        Counted(InputStream inner, long limit) {
            this.inner = inner;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int value = inner.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = inner.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }

    private static final class TooLarge extends IOException {}
}
