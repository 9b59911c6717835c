/**
 * The same stages over a cluster: read, annotate, extract, resolve and map run in the tasks of an
 * Apache Spark job, articles of one key meet in a shuffle, and each task writes its files.
 *
 * <p>Only settings and lines of text cross the network. Built with the profile {@code spark} alone.
 */
@NullMarked
package org.kabar.spark;

import org.jspecify.annotations.NullMarked;
