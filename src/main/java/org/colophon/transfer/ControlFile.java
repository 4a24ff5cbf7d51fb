package org.colophon.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How a command finds the server that runs on the same home: {@code run/control.properties}, which only its owner can
 * read.
 *
 * @param token to be shown to the server; whoever can read the file may give commands
 */
record ControlFile(int port, String token) {

    static Path in(Path home) {
        return home.resolve("run").resolve("control.properties");
    }

    /** What the file says; empty when there is none, or half of one. */
    static Optional<ControlFile> read(Path file) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
            String token = properties.getProperty("token", "");
            int port = Integer.parseInt(properties.getProperty("port", ""));
            return token.isEmpty() || port < 1 || port > 65_535
                    ? Optional.empty()
                    : Optional.of(new ControlFile(port, token));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Puts the file into its place at once, never readable to others and never half written. */
    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "control", ".new", ownerOnly());
        Properties properties = new Properties();
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("token", token);
        try (OutputStream out = Files.newOutputStream(fresh)) {
            properties.store(out, "The running newsroom takes commands here. Removed when it stops.");
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the file, unless another server has put its own there since. */
    void remove(Path file) throws IOException {
        if (read(file).filter(this::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Leaves the token out. */
    @Override
    public String toString() {
        return "ControlFile[port=" + port + "]";
    }
}
