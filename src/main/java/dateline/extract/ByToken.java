package dateline.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Answers about the tokens of a sentence that are asked for again and again: every frame that a
 * word may have asks for the same ones. Each is found once, when it is first asked for. Not safe
 * for use by several threads.
 *
 * @param <T> what is told of a token
 */
final class ByToken<T> {

  private final Map<Integer, T> known = new HashMap<>();
  private final IntFunction<T> reading;

  /**
   * @param reading finds the answer, which depends on nothing but the token, and is never null
   */
  ByToken(IntFunction<T> reading) {
    this.reading = reading;
  }

  T at(int token) {
    T told = known.get(token);
    if (told == null) {
      told = reading.apply(token); // may ask for other tokens
      known.put(token, told);
    }
    return told;
  }
}
