package dateline.annotate;

import dateline.annotate.Name.Form;
import dateline.annotate.Name.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one article tells of names: a string has one kind in it, a surname is a person's once the
 * full name has been told, an acronym in brackets is what stands before it.
 */
final class NameMemory {

  private final Map<String, Kind> kinds = new HashMap<>();

  NameMemory(List<Wording> wordings, List<List<Found>> found) {
    Map<String, Map<Kind, Integer>> votes = new HashMap<>();
    for (int i = 0; i < wordings.size(); i++) {
      for (Found name : found.get(i)) {
        if (name.form() == Form.PROPER && !name.certain()) {
          vote(votes, wordings.get(i).text(name.begin(), name.end()), name.kind());
        }
      }
    }
    votes.forEach((text, kindVotes) -> kinds.put(text, most(kindVotes)));
    for (int i = 0; i < wordings.size(); i++) {
      for (Found name : found.get(i)) {
        learn(wordings.get(i), name);
      }
    }
  }

  private static void vote(Map<String, Map<Kind, Integer>> votes, String text, Kind kind) {
    votes.computeIfAbsent(text, t -> new EnumMap<>(Kind.class)).merge(kind, 1, Integer::sum);
  }

  private static Kind most(Map<Kind, Integer> votes) {
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  private void learn(Wording wording, Found name) {
    if (name.kind() == Kind.PERSON && name.length() > 1) {
      kinds.put(wording.text(name.end() - 1, name.end()), Kind.PERSON);
    }
  }

  /** The same names with the kinds that the article as a whole tells. */
  List<Found> settle(Wording wording, List<Found> found) {
    List<Found> out = new ArrayList<>();
    for (Found name : found) {
      Kind kind = kinds.get(wording.text(name.begin(), name.end()));
      out.add(kind == null || name.certain() ? name : name.as(kind));
    }
    return out;
  }
}
