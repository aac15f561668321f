@NullMarked
package dev.entente.catalog;

import org.jspecify.annotations.NullMarked;
