/** What networks and servers do to a client, over real sockets: each test begins with the number of its row in the matrix of faults. */
@NullMarked
package dev.integrationsdk.core.faults;

import org.jspecify.annotations.NullMarked;
