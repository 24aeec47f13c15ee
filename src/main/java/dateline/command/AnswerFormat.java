package dateline.command;

/** How answers can be written. */
enum AnswerFormat {
  /** Columns for people. */
  TABLE,
  /** Comma-separated values. */
  CSV,
  /** Tab-separated RDF terms. */
  TSV,
  /** SPARQL results in JSON. */
  JSON,
  /** SPARQL results in XML. */
  XML,
  /** Turtle, for queries that answer with a graph. */
  TURTLE
}
