/** What people and programs prove themselves with: passwords, sessions, tokens and one-time links, out of the application's reach. */
@NullMarked
package dev.entente.credential;

import org.jspecify.annotations.NullMarked;
