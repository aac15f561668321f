/** What waits for a person: results that could not be worked out, why, and what to do. */
@NullMarked
package dev.entente.ui.earning;

import org.jspecify.annotations.NullMarked;
