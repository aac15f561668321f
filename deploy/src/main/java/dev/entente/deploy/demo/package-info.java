/** The demo: two vendors with partners, programs, deals and months of sales that a seed makes up, loaded through the REST interface. */
@NullMarked
package dev.entente.deploy.demo;

import org.jspecify.annotations.NullMarked;
