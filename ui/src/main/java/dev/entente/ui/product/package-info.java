/** Products on screen: what is sold, what a bundle contains, what is bought with what, and what each book asks for it. */
@NullMarked
package dev.entente.ui.product;

import org.jspecify.annotations.NullMarked;
