/** Tests of the catalog's pages. */
@NullMarked
package dev.entente.ui.catalog;

import org.jspecify.annotations.NullMarked;
