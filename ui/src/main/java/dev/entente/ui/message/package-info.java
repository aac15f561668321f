/** What a member is told: its inbox. */
@NullMarked
package dev.entente.ui.message;

import org.jspecify.annotations.NullMarked;
