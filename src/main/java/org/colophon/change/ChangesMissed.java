package org.colophon.change;

/**
 * This node may not have heard of everything that was changed: it has only begun to listen, or was away for longer than the
 * log reaches back. Whoever keeps a copy of something compares all of it.
 */
public record ChangesMissed() {}
