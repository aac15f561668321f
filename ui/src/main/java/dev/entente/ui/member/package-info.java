/** Who may come in: members with their invitations, and the tokens that programs come in with. */
@NullMarked
package dev.entente.ui.member;

import org.jspecify.annotations.NullMarked;
