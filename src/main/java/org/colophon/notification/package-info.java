/** Telling people what concerns them: in the newsroom, and by mail at once or once a day. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "shared :: ui", "identity"})
@NullMarked
package org.colophon.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
