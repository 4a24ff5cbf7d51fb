package org.colophon.provenance;

import org.colophon.disclosure.AiUse;

/** An AI tool and about how many words of a version it wrote; 0 where its use left no words. */
public record ToolWords(AiUse use, int words) {}
