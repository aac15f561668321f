/** Announcements: what partners in a program are told of versions that come or do not come, and who has read it. */
@NullMarked
package dev.entente.announcement;

import org.jspecify.annotations.NullMarked;
