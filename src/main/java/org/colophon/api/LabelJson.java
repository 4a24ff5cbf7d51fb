package org.colophon.api;

/** What a published article says about AI. @param state the canonical state. @param line the visible sentence */
record LabelJson(String state, String line) {}
