package org.colophon.publication;

import java.time.Instant;

/** A piece of the list of all addresses. @param changedAt when the newest version of an article in it was published */
public record AddressPiece(int number, Instant changedAt) {}
