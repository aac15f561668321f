/** When what was earned becomes payable: at once, or in parts on later days. */
@NullMarked
package dev.entente.payable;

import org.jspecify.annotations.NullMarked;
