/** When what was earned becomes payable: at once, or in parts on later days; and for how long it is taken back. */
@NullMarked
package dev.entente.payable;

import org.jspecify.annotations.NullMarked;
