/** The administrators' list of people, and the access tokens of each. */
@NullMarked
package org.colophon.identity.ui;

import org.jspecify.annotations.NullMarked;
