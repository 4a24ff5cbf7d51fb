package org.colophon.record;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where the private key is: in a file that the configuration names, and where there is none in {@code keys/record.pem}
 * below the newsroom's home, which only its owner can read.
 */
@Component
class KeyFile {

    private static final Set<PosixFilePermission> TOO_OPEN = EnumSet.of(
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final Path own;
    private final @Nullable Path given;

    KeyFile(Newsroom newsroom, RecordSettings settings) {
        this.own = newsroom.home().resolve("keys").resolve("record.pem");
        this.given = settings.keyFile();
    }

    /** Whether somebody else cares for the key. */
    boolean configured() {
        return given != null && !Files.notExists(given);
    }

    /** The file that is read. */
    Path path() {
        return given != null && !Files.notExists(given) ? given : own;
    }

    /** The file that was to be read and is not there; null when that is not so. */
    @Nullable
    Path missing() {
        return given != null && Files.notExists(given) ? given : null;
    }

    /**
     * The key; empty when there is no file.
     *
     * @throws KeyTrouble when there is one that cannot be used
     */
    Optional<SigningKey> read() {
        Path file = path();
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            if (posix()) {
                Set<PosixFilePermission> who = Files.getPosixFilePermissions(file);
                boolean group = file.equals(own) && who.contains(PosixFilePermission.GROUP_READ);
                if (group || who.stream().anyMatch(TOO_OPEN::contains)) {
                    throw new KeyTrouble(
                            ("The key %s can be read or changed by others (%s), so it is not used. Allow its "
                                            + "owner only: chmod 600. If others may have read it, rotate the key after that.")
                                    .formatted(file, PosixFilePermissions.toString(who)));
                }
            }
            return Optional.of(SigningKey.parse(Files.readString(file)));
        } catch (IOException e) {
            throw new KeyTrouble(
                    "The key %s cannot be read: %s. Give the server's account the right to read it."
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        } catch (IllegalArgumentException e) {
            // Without the cause: it might tell some of the file.
            throw new KeyTrouble(
                    ("The file %s holds no Ed25519 private key (PKCS#8 in PEM). Put the right one back, or "
                                    + "move the file away and a new key is made.")
                            .formatted(file));
        }
    }

    /** Puts a key into the newsroom's own file, at once, never half written and never readable to others. */
    void write(SigningKey key) {
        try {
            Path folder = own.toAbsolutePath().getParent();
            if (Files.notExists(folder)) {
                Files.createDirectories(folder, only("rwx------"));
            }
            Path fresh = Files.createTempFile(folder, "record", ".new", only("rw-------"));
            try {
                Files.writeString(fresh, key.pem());
                Files.move(fresh, own, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new KeyTrouble("The key could not be written to %s: %s.".formatted(own, e), e);
        }
    }

    private boolean posix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }

    private FileAttribute<?>[] only(String who) {
        return posix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(who))}
                : new FileAttribute<?>[0];
    }
}
