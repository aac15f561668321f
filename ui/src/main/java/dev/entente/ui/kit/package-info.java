/** The parts every page is made of: what they look like stands in css/kit.css, what they mean stands here. */
@NullMarked
package dev.entente.ui.kit;

import org.jspecify.annotations.NullMarked;
