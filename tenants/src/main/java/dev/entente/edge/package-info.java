/** Where requests enter: the host chooses the tenant, a cookie or token says who acts, and everything else is turned away. */
@NullMarked
package dev.entente.edge;

import org.jspecify.annotations.NullMarked;
