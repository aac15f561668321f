/** Models found, called and kept: from jars made in the test. */
@NullMarked
package dev.entente.plugin;

import org.jspecify.annotations.NullMarked;
