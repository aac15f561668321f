/** Lists as files: everything that is listed can be taken away, as whoever asks may see it. */
@NullMarked
package dev.entente.export;

import org.jspecify.annotations.NullMarked;
