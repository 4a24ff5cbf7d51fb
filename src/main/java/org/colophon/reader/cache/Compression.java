package org.colophon.reader.cache;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How pages are made smaller, and who takes what. */
public final class Compression {

    private static final Logger LOG = LoggerFactory.getLogger(Compression.class);

    /** Of the eleven levels the one after which more time brings little. */
    private static final Encoder.Parameters QUICK = Encoder.Parameters.create(5);

    private Compression() {}

    /** The native library, which is there for the usual systems and looked for once. */
    private static final class Native {

        static final boolean THERE = Brotli4jLoader.isAvailable();

        static {
            if (!THERE) {
                LOG.info("There is no Brotli for this machine; pages are compressed with gzip only.");
            }
        }

        private Native() {}
    }

    /** Compresses with gzip (RFC 1952). */
    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out, 8192) {
            {
                def.setLevel(Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Compresses with Brotli (RFC 7932); null where this machine cannot. */
    public static byte @Nullable [] brotli(byte[] bytes) {
        if (!Native.THERE) {
            return null;
        }
        try {
            return Encoder.compress(bytes, QUICK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a reader takes an encoding (RFC 9110, 12.5.3).
     *
     * @param accepted the value of {@code Accept-Encoding}
     */
    public static boolean accepts(String accepted, String encoding) {
        int from = 0;
        while (from < accepted.length()) {
            int comma = accepted.indexOf(',', from);
            int end = comma < 0 ? accepted.length() : comma;
            int semicolon = accepted.indexOf(';', from);
            int name = semicolon < 0 || semicolon > end ? end : semicolon;
            if (accepted.substring(from, name).strip().equalsIgnoreCase(encoding)) {
                return name == end || !isZero(accepted.substring(name + 1, end));
            }
            from = end + 1;
        }
        return false;
    }

    private static boolean isZero(String parameter) {
        String weight = parameter.strip();
        return weight.regionMatches(true, 0, "q=", 0, 2)
                && weight.substring(2).strip().matches("0(\\.0*)?");
    }
}
