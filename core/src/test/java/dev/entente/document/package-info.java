@NullMarked
package dev.entente.document;

import org.jspecify.annotations.NullMarked;
