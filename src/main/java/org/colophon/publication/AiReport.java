package org.colophon.publication;

import org.colophon.disclosure.SignOffFigures;

/**
 * What the newsroom reads about its use of AI over some time.
 *
 * @param published what was published
 * @param signOffs the sign-offs that were given and that ended
 * @param complete whether all older versions are counted already; after an upgrade that takes a moment
 */
public record AiReport(AiFigures published, SignOffFigures signOffs, boolean complete) {}
