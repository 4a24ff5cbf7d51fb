@org.jspecify.annotations.NullMarked
package org.colophon;
