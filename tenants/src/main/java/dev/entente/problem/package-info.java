/** How a rule refuses: a problem that people and programs can read, and act on. */
@NullMarked
package dev.entente.problem;

import org.jspecify.annotations.NullMarked;
