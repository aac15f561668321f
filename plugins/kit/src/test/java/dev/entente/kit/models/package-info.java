@NullMarked
package dev.entente.kit.models;

import org.jspecify.annotations.NullMarked;
