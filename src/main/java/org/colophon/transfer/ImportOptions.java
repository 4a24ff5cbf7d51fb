package org.colophon.transfer;

import org.colophon.shared.BadInput;

/**
 * How a tree is imported.
 *
 * @param section slug or name for files that name none; empty for the one of their top folder
 * @param name what the tree is called, so that it can move; empty to go by its place in the file system
 * @param draft leave everything unpublished
 * @param overwrite take the file's text where an article was changed in the newsroom since
 */
public record ImportOptions(String section, String name, boolean draft, boolean overwrite) {

    /** As the files say. */
    public static final ImportOptions DEFAULT = new ImportOptions("", "", false, false);

    /** @throws BadInput when the name is too long */
    public ImportOptions {
        section = section.strip();
        name = name.strip();
        if (name.length() > 200) {
            throw new BadInput("name", "The name of a tree has 200 characters at most.");
        }
    }
}
