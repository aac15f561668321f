/** The programs that a workspace can begin with, what each means in words and worked examples, and the way through its first hour. */
@NullMarked
package dev.entente.starter;

import org.jspecify.annotations.NullMarked;
