package org.colophon.publication;

import org.jspecify.annotations.Nullable;

/** An author as printed. @param handle the author page's handle, or null for somebody without an account */
public record PublishedByline(String name, @Nullable String handle) {}
