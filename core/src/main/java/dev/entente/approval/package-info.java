/** What somebody may not decide alone: by which rule who has to agree, in which order and by when, and what they said. */
@NullMarked
package dev.entente.approval;

import org.jspecify.annotations.NullMarked;
