/**
 * Reads pages of other sites for the newsroom, and cannot be turned against the network it runs in.
 *
 * <p>{@link org.colophon.fetch.PageFetcher} is the way in; {@link org.colophon.fetch.PageMetadata} says what a page says
 * about itself; whoever asks by a timetable keeps the pace of {@link org.colophon.fetch.HostPace}.
 *
 * <p>How it is held, in the order of a request: {@code Target} takes addresses in one plain spelling only, {@code
 * GuardedResolver} judges every IP address that a name has ({@link org.colophon.fetch.PublicAddresses}), {@code
 * GuardedSocket} judges the one that is connected to once more, {@code Line} is cut from outside when time is up, and
 * {@code Body} stops reading at a size. Every redirect goes through all of it again.
 */
@ApplicationModule(displayName = "Fetch", allowedDependencies = "shared")
@NullMarked
package org.colophon.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
