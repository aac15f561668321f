/** Lists as a member has filtered them, kept under names of the member's own. */
@NullMarked
package dev.entente.view;

import org.jspecify.annotations.NullMarked;
