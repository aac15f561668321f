/** Cases on screen: all sides of one for the vendor, and each partner's own part in its portal. */
@NullMarked
package dev.entente.ui.conflict;

import org.jspecify.annotations.NullMarked;
