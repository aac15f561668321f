/** Says what technology partners share of joint solutions, and what they pay for a product that they embed. */
@NullMarked
package dev.entente.plugins.alliance;

import org.jspecify.annotations.NullMarked;
