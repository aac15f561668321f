/** What was earned and is held back: in which parts, until which days, and how it becomes payable. */
@NullMarked
package dev.entente.holdback;

import org.jspecify.annotations.NullMarked;
