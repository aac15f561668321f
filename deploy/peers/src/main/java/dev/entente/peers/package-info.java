/** Rule engines of others on the bench's deals: they read the same file and answer the same way, and share no code with ours. */
@NullMarked
package dev.entente.peers;

import org.jspecify.annotations.NullMarked;
