package org.colophon.transfer;

import java.time.Instant;
import org.colophon.shared.Digests;

/**
 * A file made ready to become an article.
 *
 * @param path of the file in its tree
 * @param slug the one it gets in the newsroom
 * @param section slug or name
 * @param body with the links of the newsroom
 * @param draft whether it is not to be published, as the file says or because its date lies ahead
 * @param fileTime when the file was written, for posts without a date
 */
record Post(
        String path,
        FrontMatter says,
        String title,
        String standfirst,
        String body,
        String slug,
        String section,
        boolean draft,
        Instant fileTime) {

    /** Of all that the article would get from the file. Times of the file system and the chosen slug do not count. */
    String digest() {
        return Digests.sha256(String.join("\u0000", says.toString(), title, standfirst, body, section, "" + draft));
    }
}
