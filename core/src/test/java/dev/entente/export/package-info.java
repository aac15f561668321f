/** Tests of lists as files. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
