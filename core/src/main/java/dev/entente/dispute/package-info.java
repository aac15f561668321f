/** Lines of approved statements that partners question: said, answered, put right or not. */
@NullMarked
package dev.entente.dispute;

import org.jspecify.annotations.NullMarked;
