/** The demo: two vendors with partners, programs and eight months of sales, loaded through the public REST interface. */
@NullMarked
package dev.entente.deploy.demo;

import org.jspecify.annotations.NullMarked;
