/**
 * The command line: arguments, wiring, exit codes.
 *
 * <p>A class here parses and prints; it does no work of its own. The only place that ends the
 * process.
 */
@NullMarked
package org.kabar.cli;

import org.jspecify.annotations.NullMarked;
