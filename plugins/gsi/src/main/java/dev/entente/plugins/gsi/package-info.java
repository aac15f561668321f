/** Says what a global integrator earns that influences sales and delivers services, and sells nothing itself. */
@NullMarked
package dev.entente.plugins.gsi;

import org.jspecify.annotations.NullMarked;
