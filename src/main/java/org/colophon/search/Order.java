package org.colophon.search;

/** In which order results come. */
public enum Order {
    /** What matches best, with a little for what is new. */
    BEST,
    /** What was first published last. */
    NEWEST
}
