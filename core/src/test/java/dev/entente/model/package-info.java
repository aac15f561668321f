@NullMarked
package dev.entente.model;

import org.jspecify.annotations.NullMarked;
