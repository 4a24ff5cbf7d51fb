package org.colophon.reader.page;

/**
 * A page for signing in, signing up or setting up.
 *
 * @param next where to go afterwards: a path on this site
 * @param encodedNext the same as the value of a query parameter
 * @param name of the person already signed in; empty when nobody is
 */
public record Entrance(Form form, String next, String encodedNext, String name) {}
