@NullMarked
package dev.entente.quote;

import org.jspecify.annotations.NullMarked;
