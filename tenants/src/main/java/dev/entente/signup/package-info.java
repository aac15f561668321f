/** How people come in by themselves: a vendor signs up, proves its mail, asks others in by letter, and finds back in; and how keys end. */
@NullMarked
package dev.entente.signup;

import org.jspecify.annotations.NullMarked;
