/** Whose work is running: the tenant, the side and the member, bound once at the edge and enforced by the database. */
@NullMarked
package dev.entente.tenant;

import org.jspecify.annotations.NullMarked;
