package org.colophon.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.colophon.shared.Newsroom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {

    /** RFC 8037, appendix A. */
    private static final String X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";

    private static final String SEED = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final String KID = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";

    @TempDir
    private Path folder;

    private KeyFile file(@Nullable Path given) {
        Newsroom newsroom =
                new Newsroom("Test", URI.create("http://localhost"), folder.resolve("home"), ZoneOffset.UTC, "en");
        return new KeyFile(newsroom, new RecordSettings(given));
    }

    private static String pemOfTheRfc() {
        byte[] prefix = {0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20
        };
        byte[] der = new byte[48];
        System.arraycopy(prefix, 0, der, 0, 16);
        System.arraycopy(Base64.getUrlDecoder().decode(SEED), 0, der, 16, 32);
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(der)
                + "\n-----END PRIVATE KEY-----\n";
    }

    @Test
    void the_name_of_a_key_is_its_thumbprint() {
        assertThat(new RecordKey(X, null, null).kid()).isEqualTo(KID);
    }

    @Test
    void the_public_key_follows_from_the_private_one() {
        SigningKey key = SigningKey.parse(pemOfTheRfc());
        assertThat(key.open().x()).isEqualTo(X);
        assertThat(key.kid()).isEqualTo(KID);
        assertThat(key.toString()).isEqualTo("SigningKey[" + KID + "]");
    }

    @Test
    void a_key_survives_its_file_and_its_set() {
        for (int i = 0; i < 50; i++) {
            SigningKey key = SigningKey.fresh();
            byte[] payload = ("payload " + i).getBytes(UTF_8);
            Jws jws = Jws.parse(SigningKey.parse(key.pem()).sign(payload).text());
            RecordKey read = KeySet.parse(new KeySet(List.of(key.open())).toJson())
                    .find(jws.kid())
                    .orElseThrow();
            assertThat(jws.isBy(read.key(), payload)).isTrue();
            assertThat(jws.isBy(read.key(), "other".getBytes(UTF_8))).isFalse();
            assertThat(jws.isBy(SigningKey.fresh().open().key(), payload)).isFalse();
        }
    }

    @Test
    void a_signature_can_be_written_in_one_way_only() {
        String text = SigningKey.fresh().sign(new byte[] {1}).text();
        char last = text.charAt(text.length() - 1);
        String other = text.substring(0, text.length() - 1) + (char) (last + 1);
        for (String wrong : List.of(other, text + "=", text.replace("..", ".e30."), "e30" + text, "", "..", "a.b")) {
            assertThatThrownBy(() -> Jws.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_set_says_when_a_key_was_retired_and_takes_no_key_under_a_wrong_name() {
        Instant made = Instant.parse("2026-11-23T10:00:00Z");
        KeySet set = new KeySet(List.of(new RecordKey(X, made, made.plusSeconds(5))));
        assertThat(KeySet.parse(set.toJson())).isEqualTo(set);
        assertThat(set.toJson()).contains("\"retiredAt\"", "\"OKP\"", "\"EdDSA\"", KID);
        for (String wrong : List.of(set.toJson().replace(KID, KID.replace('k', 'l')), "{}", "[", "{\"keys\":3}")) {
            assertThatThrownBy(() -> KeySet.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(KeySet.parse("{\"keys\":[{\"kty\":\"RSA\"}]}").keys()).isEmpty();
    }

    @Test
    void only_its_owner_can_read_the_file() throws IOException {
        KeyFile file = file(null);
        assertThat(file.read()).isEmpty();
        SigningKey key = SigningKey.fresh();
        file.write(key);
        assertThat(file.read().orElseThrow().kid()).isEqualTo(key.kid());
        assertThat(permissions(file.path())).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("home/keys"))).isEqualTo("rwx------");
        try (var files = Files.list(folder.resolve("home/keys"))) {
            assertThat(files).containsExactly(file.path());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-"})
    void a_file_that_others_can_read_is_not_used_and_says_so(String who) throws IOException {
        KeyFile file = file(null);
        file.write(SigningKey.fresh());
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(who));
        assertThatThrownBy(file::read)
                .isInstanceOf(KeyTrouble.class)
                .hasMessageContaining(who)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_with_something_else_is_refused_without_telling_what() throws IOException {
        KeyFile file = file(null);
        file.write(SigningKey.fresh());
        String secret = Files.readString(file.path()).replace("MC4CAQAw", "MC4CAQBw");
        Files.writeString(file.path(), secret);
        assertThatThrownBy(file::read)
                .isInstanceOf(KeyTrouble.class)
                .hasNoCause()
                .hasMessageContaining("no Ed25519 private key")
                .hasMessageNotContaining(secret.substring(40, 60));
    }

    @Test
    void a_configured_key_may_be_shared_with_a_group_and_is_never_written() throws IOException {
        Path given = folder.resolve("given.pem");
        KeyFile file = file(given);
        assertThat(file.missing()).isEqualTo(given);
        assertThat(file.read()).isEmpty();
        Files.writeString(given, pemOfTheRfc());
        Files.setPosixFilePermissions(given, PosixFilePermissions.fromString("r--r-----"));
        assertThat(file.missing()).isNull();
        assertThat(file.configured()).isTrue();
        assertThat(file.read().orElseThrow().kid()).isEqualTo(KID);
        file.write(SigningKey.fresh());
        assertThat(file.read().orElseThrow().kid()).isEqualTo(KID);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
