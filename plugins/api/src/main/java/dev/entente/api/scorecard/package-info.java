/** What a plugin implements to judge a partner over a period. */
@NullMarked
package dev.entente.api.scorecard;

import org.jspecify.annotations.NullMarked;
