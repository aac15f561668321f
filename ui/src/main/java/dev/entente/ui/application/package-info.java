/** Applications on screen: the public form, the queue that is reviewed and decided, and what programs ask and look for. */
@NullMarked
package dev.entente.ui.application;

import org.jspecify.annotations.NullMarked;
