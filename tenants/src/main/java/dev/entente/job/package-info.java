/** What is done later and without anybody waiting at a screen: due work on the clock, and long work in parts. */
@NullMarked
package dev.entente.job;

import org.jspecify.annotations.NullMarked;
