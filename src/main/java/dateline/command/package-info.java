/**
 * The command line, one class a verb. In come arguments, out go results on standard output, all
 * else on standard error, and an exit code: 0 done, 1 done with findings, 2 wrong usage, 3 could
 * not do it. {@code dateline evaluate graph.nq gold} becomes a table of figures and 0.
 */
package dateline.command;
