package org.colophon.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.Colophon;
import org.colophon.record.ExportedChain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCallTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void export() throws IOException {
        ExportedChain.write(folder, 40);
    }

    private int verify(String... arguments) {
        said.clear();
        return VerifyCall.run(List.of(arguments), folder, said::add);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(from), to));
    }

    @Test
    void a_whole_export_is_verified() {
        assertThat(verify(".")).isEqualTo(Command.DONE);
        assertThat(said.getLast()).isEqualTo("Verified: 44 records, numbers 1 to 44, and 40 texts, as put on record.");
    }

    @Test
    void a_changed_record_and_a_changed_text_are_named() throws IOException {
        change("records.jsonl", "\"version\":2", "\"version\":3");
        assertThat(verify(folder.toString())).isEqualTo(Command.FAILED);
        assertThat(said)
                .anyMatch(line -> line.matches("Record \\d+ \\(article .*, version 3\\): It is not what was signed."));
        assertThat(said.getLast()).startsWith("NOT verified: ");

        export();
        Path text;
        try (var texts = Files.list(folder.resolve("texts"))) {
            text = texts.sorted().findFirst().orElseThrow();
        }
        change("texts/" + text.getFileName(), "Body", "Bodi");
        assertThat(verify(".")).isEqualTo(Command.FAILED);
        assertThat(said).anyMatch(line -> line.endsWith("The text is not the one that was put on record."));
    }

    @Test
    void bytes_that_are_no_text_are_found() throws IOException {
        Path records = folder.resolve("records.jsonl");
        byte[] bytes = Files.readAllBytes(records);
        for (int at : new int[] {0, 3, 700, bytes.length - 1}) {
            byte[] changed = bytes.clone();
            changed[at] = (byte) 0xff;
            Files.write(records, changed);
            assertThat(verify(".")).as("byte %d", at).isEqualTo(Command.FAILED);
        }
    }

    @Test
    void one_record_is_verified_with_keys_and_a_text() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("records.jsonl"));
        Path single = folder.resolve("single");
        Files.createDirectories(single);
        Files.writeString(single.resolve("record.json"), lines.get(4) + "\n");
        String digest = lines.get(4).replaceAll("(?s).*\"text\":\\{\"sha256\":\"([0-9a-f]+)\".*", "$1");
        String text = "texts/" + digest + ".json";

        assertThat(verify("single/record.json")).isEqualTo(Command.FAILED);
        assertThat(said).anyMatch(line -> line.contains("--keys"));
        assertThat(verify("single/record.json", "--keys", "keys.json")).isZero();
        assertThat(said)
                .anyMatch(line -> line.contains("before record 5"))
                .anyMatch(line -> line.contains("the texts"));
        assertThat(verify("single/record.json", "--keys=keys.json", "--text=" + text))
                .isZero();
        assertThat(said.getLast()).isEqualTo("Verified: 1 record, number 5, and 1 text, as put on record.");
        assertThat(verify("single/record.json", "--keys=keys.json", "--text", "keys.json"))
                .isEqualTo(Command.FAILED);
    }

    @Test
    void a_call_that_makes_no_sense_is_told_how_it_is_done() {
        for (String[] call : new String[][] {
            {}, {"nowhere"}, {".", "."}, {".", "--colour"}, {".", "--keys"}, {".", "--text", "nowhere"}
        }) {
            assertThat(verify(call)).isEqualTo(Command.MISUSED);
            assertThat(said).anyMatch(line -> line.contains("verify RECORD.json|DIR"));
        }
    }

    @Test
    void it_runs_as_a_process_of_its_own_without_a_newsroom() throws Exception {
        assertThat(process(folder)).isZero();
        change("records.jsonl", "\"language\":\"en\"", "\"language\":\"de\"");
        assertThat(process(folder)).isEqualTo(1);
        assertThat(process(folder.resolve("nowhere"))).isEqualTo(2);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private int process(Path what) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Colophon.class.getName(),
                        "verify",
                        what.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(out).doesNotContain("Exception");
        return code;
    }
}
