@NullMarked
package dev.entente.payable;

import org.jspecify.annotations.NullMarked;
