package org.colophon.discussion;

/** What a phase of moderation says about a comment, from mild to strict; the strictest of all phases counts. */
enum Outcome {
    PUBLISH,
    HOLD,
    REJECT,
    /** Not even stored: the author is told what to do and can do it. */
    REFUSE
}
