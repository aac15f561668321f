/** Where the REST interfaces stand: the tenants' under /api/v1, the operator's under /operator/v1, signing up under /signup/v1, what needs no account under /public/v1. */
@NullMarked
package dev.entente.ui.rest;

import org.jspecify.annotations.NullMarked;
