/** Tests of activities. */
@NullMarked
package dev.entente.activity;

import org.jspecify.annotations.NullMarked;
