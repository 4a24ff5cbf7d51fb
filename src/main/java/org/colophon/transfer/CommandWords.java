package org.colophon.transfer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that start a command. They are known before the application starts, so that a slip costs no time. */
final class CommandWords {

    private static final Map<String, String> USAGE =
            new TreeMap<>(Map.of("import", """
              import DIR... [--section S] [--name N] [--draft] [--overwrite]
                  Takes the Markdown files below DIR into the newsroom, and publishes them.
                  Run again, it updates what has changed.
                  --section S   section for files that name none (otherwise that of their folder)
                  --name N      what this tree is called, so that it can be moved and imported again
                  --draft       leaves everything unpublished
                  --overwrite   also where an article was changed in the newsroom since
            """, "records", """
              records DIR
                  Writes the signed record of what was published into the empty folder DIR, with keys and texts.
            """, "rotate-record-key", """
              rotate-record-key
                  Signs the record with a new key from now on. The old one is retired and goes on verifying.
            """, VerifyCall.WORD, """
              verify RECORD.json|DIR [--keys FILE] [--text FILE]...
                  Verifies records that were exported or saved. Needs no newsroom and no network.
                  --keys FILE   the newsroom's public keys (otherwise keys.json beside the records)
                  --text FILE   a text that must be on record
            """));

    private CommandWords() {}

    static boolean isKnown(String word) {
        return USAGE.containsKey(word);
    }

    /** How everything is called, line by line. */
    static List<String> usage() {
        return ("""
                java -jar colophon.jar                     starts the newsroom
                java -jar colophon.jar COMMAND ...         does one thing, also beside a newsroom that runs

                Commands:
                """ + String.join("", USAGE.values()) + """

                Settings such as --colophon.home=DIR can stand anywhere. Name the same ones as for the server.
                """).lines().toList();
    }
}
