package dateline.annotate;

/**
 * The weights of a linear model as they are stored.
 *
 * @param features number of keys
 * @param gaps see {@link Weights#write}
 * @param entryClasses see {@link Weights#write}
 * @param entryWeights see {@link Weights#write}
 */
record PackedWeights(int features, byte[] gaps, byte[] entryClasses, byte[] entryWeights) {

  /** What is done with a key and the place of its first entry. */
  interface Keys {
    void put(int key, int entry);
  }

  void forEach(Keys keys) {
    int key = 0;
    int at = 0;
    int entry = 0;
    for (int i = 0; i < features; i++) {
      int gap = 0;
      int part;
      do {
        part = gaps[at++];
        gap = gap << 7 | part & 0x7F;
      } while (part < 0);
      key += gap;
      keys.put(key, entry);
      while (entryClasses[entry++] < 0) {
        // the high bit says that the feature has more classes
      }
    }
  }

  /** How many classes a key says something for. */
  int length(int entry) {
    int last = entry;
    while (entryClasses[last] < 0) {
      last++;
    }
    return last - entry + 1;
  }

  /** The weights of a key as bytes, that of class 0 in the lowest. */
  int bytes(int entry) {
    int bytes = 0;
    int at = entry;
    do {
      bytes |= (entryWeights[at] & 0xFF) << 8 * (entryClasses[at] & 0x7F);
    } while (entryClasses[at++] < 0);
    return bytes;
  }
}
