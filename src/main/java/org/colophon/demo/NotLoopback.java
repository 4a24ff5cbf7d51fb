package org.colophon.demo;

/** The sample newsroom was to be opened to other machines. */
final class NotLoopback extends RuntimeException {

    private final String setting;

    NotLoopback(String setting, String value) {
        super(
                "The demo profile was to run with %s set to %s. Its passwords are public, so it runs on this machine only."
                        .formatted(setting, value));
        this.setting = setting;
    }

    String setting() {
        return setting;
    }
}
