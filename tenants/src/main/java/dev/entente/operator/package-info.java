/** What the operator of the installation does: opens tenants and lists them, never looks into them. */
@NullMarked
package dev.entente.operator;

import org.jspecify.annotations.NullMarked;
