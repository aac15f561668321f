/** Questions about lines of statements on screen: raised, talked about, answered. */
@NullMarked
package dev.entente.ui.dispute;

import org.jspecify.annotations.NullMarked;
