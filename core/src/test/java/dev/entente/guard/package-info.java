@NullMarked
package dev.entente.guard;

import org.jspecify.annotations.NullMarked;
