/** Milestones: what else partners did that may earn, such as an onboarding that is finished or a project that is delivered. */
@NullMarked
package dev.entente.milestone;

import org.jspecify.annotations.NullMarked;
