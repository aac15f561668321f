/** Figures that decide whether a version is good enough, measured on an installation of their own. */
@NullMarked
package dev.entente.deploy.bench;

import org.jspecify.annotations.NullMarked;
