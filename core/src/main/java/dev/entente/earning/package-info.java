/** Works out what a partner earns, owes or keeps, explains it step by step, and recomputes it to the same bytes. */
@NullMarked
package dev.entente.earning;

import org.jspecify.annotations.NullMarked;
