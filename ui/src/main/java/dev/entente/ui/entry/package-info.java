/** The pages behind the links in letters: accepting an invitation, another password, verifying the workspace's mail. */
@NullMarked
package dev.entente.ui.entry;

import org.jspecify.annotations.NullMarked;
