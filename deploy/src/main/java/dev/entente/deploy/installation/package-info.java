/** An installation: the folders of one running Entente, its settings, its secrets and what it remembers between starts. */
@NullMarked
package dev.entente.deploy.installation;

import org.jspecify.annotations.NullMarked;
