/** What tests of pages share. */
@org.jspecify.annotations.NullMarked
package dev.entente.ui;
