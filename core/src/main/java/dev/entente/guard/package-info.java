/**
 * Fences plugin code in: checks class files against a list of what they may use, and puts a meter into them that stops what
 * takes too much.
 */
@NullMarked
package dev.entente.guard;

import org.jspecify.annotations.NullMarked;
