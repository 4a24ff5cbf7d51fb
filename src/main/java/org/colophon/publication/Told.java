package org.colophon.publication;

/** What readers were told and what they would be told now. @param told as printed @param right as it would be printed */
record Told(String told, String right) {}
