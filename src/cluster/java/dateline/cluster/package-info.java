/**
 * The same road as an Apache Spark job: archives of any Hadoop file system in, N-Quads parts and a
 * description of the dataset out. The parts together are the graph that one machine would build of
 * the same articles, quad for quad: what concerns one article is done where the article is, and
 * what concerns several (shared names, near copies, stories) by keys.
 */
package dateline.cluster;
