/** The conventions of the REST interface: strict JSON, problems, pages, entity tags and idempotent writes. */
@NullMarked
package dev.entente.rest;

import org.jspecify.annotations.NullMarked;
