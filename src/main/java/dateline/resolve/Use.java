package dateline.resolve;

/** How a mention is used, which decides what a capital stands for. */
enum Use {
  /** As somebody who acts: the capital is the government. */
  ACTOR,
  /** As somewhere: the capital is the city. */
  PLACE
}
