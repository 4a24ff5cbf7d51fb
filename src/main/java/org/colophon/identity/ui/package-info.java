/** The administrators' list of people. */
@NullMarked
package org.colophon.identity.ui;

import org.jspecify.annotations.NullMarked;
