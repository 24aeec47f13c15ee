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
 * full name has been told, also where it is a place elsewhere, an acronym in brackets is what
 * stands before it.
 */
final class NameMemory {

  private final Map<String, Kind> kinds = new HashMap<>();

  /** The surnames that stand nowhere as a place does, with the sentence of the full name. */
  private final Map<String, Integer> surnames = new HashMap<>();

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
    for (int i = 0; i < wordings.size(); i++) {
      for (Found name : found.get(i)) {
        if (NameShapes.isPlaceExpected(wordings.get(i), name.begin())) {
          surnames.remove(wordings.get(i).text(name.begin(), name.end()));
        }
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
      String surname = wording.text(name.end() - 1, name.end());
      kinds.put(surname, Kind.PERSON);
      surnames.putIfAbsent(surname, wording.sentence().index());
    }
  }

  /** The same names with the kinds that the article as a whole tells. */
  List<Found> settle(Wording wording, List<Found> found) {
    List<Found> out = new ArrayList<>();
    for (Found name : found) {
      String text = wording.text(name.begin(), name.end());
      Kind kind = kinds.get(text);
      boolean settled = name.certain() && !isSurname(wording, name, text);
      out.add(kind == null || settled ? name : name.as(kind));
    }
    return out;
  }

  /** "Valeska Paris", then "Paris said": no city in this article. */
  private boolean isSurname(Wording wording, Found name, String text) {
    boolean place = name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY;
    return place
        && name.form() == Form.PROPER
        && name.length() == 1
        && surnames.getOrDefault(text, Integer.MAX_VALUE) <= wording.sentence().index();
  }
}
