/** Applications: what companies that want to become partners hand in, by which form, how well they fit, and what became of it. */
@NullMarked
package dev.entente.application;

import org.jspecify.annotations.NullMarked;
