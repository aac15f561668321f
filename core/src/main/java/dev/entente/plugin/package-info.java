/**
 * Hosts commercial models: finds those of core and of plugin jars, reads their terms, calls them safely, and keeps every
 * value of the plugin API as JSON that comes back equal.
 */
@NullMarked
package dev.entente.plugin;

import org.jspecify.annotations.NullMarked;
