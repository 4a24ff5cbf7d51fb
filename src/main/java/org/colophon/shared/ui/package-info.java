/** Small pieces that newsroom views share: notices and confirmations that look the same everywhere. */
@NamedInterface("ui")
@NullMarked
package org.colophon.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
