/** Plans on screen: which run and where they are stuck, one as a picture over time, the checklist of a partner, and templates. */
@NullMarked
package dev.entente.ui.plan;

import org.jspecify.annotations.NullMarked;
