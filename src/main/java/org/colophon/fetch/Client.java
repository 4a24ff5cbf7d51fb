package org.colophon.fetch;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes a client for one request. Nothing is kept from one to the next: no connection, cookie or credential. It follows no
 * redirect, retries nothing, unpacks nothing and looks at no property of the system.
 */
final class Client {

    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private static final CharCodingConfig HEADERS = CharCodingConfig.custom()
            .setCharset(StandardCharsets.UTF_8)
            .setMalformedInputAction(CodingErrorAction.REPLACE)
            .setUnmappableInputAction(CodingErrorAction.REPLACE)
            .build();

    private final FetchSettings settings;
    private final GuardedResolver resolver;
    private final Sockets sockets;
    private final TlsSocketStrategy tls = DefaultClientTlsStrategy.createDefault();

    Client(FetchSettings settings, GuardedResolver.Names names, Sockets sockets) {
        this.settings = settings;
        this.resolver = new GuardedResolver(names, settings);
        this.sockets = sockets;
    }

    CloseableHttpClient open(Target target, Line line, String userAgent) {
        Duration within = settings.answerWithin();
        var timeout = Timeout.of(within);
        var operator = new DefaultHttpClientConnectionOperator(
                proxy -> line.take(sockets.open(target, settings)),
                DefaultSchemePortResolver.INSTANCE,
                resolver,
                RegistryBuilder.<TlsSocketStrategy>create()
                        .register("https", tls)
                        .build());
        var manager = new BasicHttpClientConnectionManager(
                operator,
                ManagedHttpClientConnectionFactory.builder()
                        .http1Config(BOUNDS)
                        .charCodingConfig(HEADERS)
                        .build());
        manager.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(timeout)
                .setSocketTimeout(timeout)
                .build());
        manager.setTlsConfig(TlsConfig.custom().setHandshakeTimeout(timeout).build());
        manager.setSocketConfig(SocketConfig.custom().setSoTimeout(timeout).build());
        return HttpClientBuilder.create()
                .setConnectionManager(manager)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .setContentCompressionEnabled(false)
                        .setResponseTimeout(timeout)
                        .build())
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableConnectionState()
                .build();
    }

    /** Makes the socket of a request; tests put in one that notes where it was sent. */
    @FunctionalInterface
    interface Sockets {

        Socket open(Target target, FetchSettings settings) throws IOException;
    }
}
