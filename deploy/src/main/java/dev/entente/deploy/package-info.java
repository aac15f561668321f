/** The launcher: starts, stops, migrates and asks an installation of Entente on one machine. */
@NullMarked
package dev.entente.deploy;

import org.jspecify.annotations.NullMarked;
