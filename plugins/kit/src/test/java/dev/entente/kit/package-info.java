@NullMarked
package dev.entente.kit;

import org.jspecify.annotations.NullMarked;
