package org.colophon.search;

import java.util.UUID;

/** How far an article has come. @param number anything that grows with every change */
record Mark(UUID article, long number) {}
