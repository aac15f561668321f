/** What members are told: notices in their inbox, and letters by e-mail. */
@NullMarked
package dev.entente.message;

import org.jspecify.annotations.NullMarked;
