@NullMarked
package dev.entente.approval;

import org.jspecify.annotations.NullMarked;
