/** The commercial models of our own, written against the plugin API like any other: pure functions of terms and facts. */
@NullMarked
package dev.entente.model;

import org.jspecify.annotations.NullMarked;
