@NullMarked
package dev.entente.holdback;

import org.jspecify.annotations.NullMarked;
