/** Hand-offs: deals that one side gives to the other, what the giver says of them, and the first call of whoever gets them. */
@NullMarked
package dev.entente.handoff;

import org.jspecify.annotations.NullMarked;
