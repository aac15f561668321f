/** How a tenant looks and speaks to its partners: name, colour, logo and texts, drafted, looked at, then published. */
@NullMarked
package dev.entente.branding;

import org.jspecify.annotations.NullMarked;
