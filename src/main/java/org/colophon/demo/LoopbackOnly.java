package org.colophon.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.colophon.shared.Newsroom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Everybody knows the sample passwords, so the sample newsroom opens for this machine only, or not at all. */
@Component
@Profile("demo")
class LoopbackOnly {

    /** @throws NotLoopback when another machine could reach it */
    LoopbackOnly(@Value("${server.address:}") String address, Newsroom newsroom) {
        if (!isLoopback(address)) {
            throw new NotLoopback("server.address", address.isEmpty() ? "every address" : address);
        }
        String host = newsroom.publicUrl().getHost();
        if (host == null || !isLoopback(host)) {
            throw new NotLoopback("colophon.public-url", newsroom.publicUrl().toString());
        }
    }

    private static boolean isLoopback(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
