/** What tests share: the application on a real database, people of every role, and builders. */
@org.jspecify.annotations.NullMarked
package org.colophon.testing;
