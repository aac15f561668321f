/** Work in progress, for whoever waits for it. */
@NullMarked
package dev.entente.ui.job;

import org.jspecify.annotations.NullMarked;
