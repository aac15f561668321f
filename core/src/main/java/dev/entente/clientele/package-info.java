/** Clientele: which customers the vendor wants, and how many of each partner's customers are like that. */
@NullMarked
package dev.entente.clientele;

import org.jspecify.annotations.NullMarked;
