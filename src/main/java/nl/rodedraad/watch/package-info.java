/** What whoever runs the application watches it by: probes, metrics, traces, and a line in the log for each request. */
@NullMarked
package nl.rodedraad.watch;

import org.jspecify.annotations.NullMarked;
