package org.colophon.reader.page;

import org.jspecify.annotations.Nullable;

/** Where readers check a record or a text. @param given what they pasted @param result null before anything was asked */
public record VerifyPage(String given, @Nullable Checked result) {}
