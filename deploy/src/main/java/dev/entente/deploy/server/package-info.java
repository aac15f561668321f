/** The server: the packaged Open Liberty as a process, and what an operator asks of it. */
@NullMarked
package dev.entente.deploy.server;

import org.jspecify.annotations.NullMarked;
