package org.colophon.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The {@code colophon.record.*} settings.
 *
 * @param keyFile the private key that signs records, as PKCS#8 in PEM; without it the newsroom makes its own below its
 *     home
 */
@ConfigurationProperties("colophon.record")
record RecordSettings(@Nullable Path keyFile) {}
