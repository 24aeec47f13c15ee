package dateline.annotate;

import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * The trained finder of names behind OpenNLP's contract: spans of words, typed {@code PER}, {@code
 * LOC} or {@code ORG}. Remembers nothing from call to call; safe for use by several threads.
 */
public final class TrainedNames implements TokenNameFinder {

  private final Optional<Tagger> tagger;
  private final Vocabulary vocabulary;
  private final NameLists lists;
  private final NameTagger names;
  private final Optional<Network> network;

  private TrainedNames(
      Optional<Tagger> tagger,
      Vocabulary vocabulary,
      NameLists lists,
      NameTagger names,
      Optional<Network> network) {
    this.tagger = tagger;
    this.vocabulary = vocabulary;
    this.lists = lists;
    this.names = names;
    this.network = network;
  }

  /** The finder of a profile with all that comes with Dateline. */
  public static TrainedNames load(Profile profile) {
    return of(Models.of(profile), Gazetteer.load());
  }

  /**
   * The finder of a profile.
   *
   * @param models the language models of the profile
   * @param gazetteer the actors and places it knows
   */
  static TrainedNames of(Models models, Gazetteer gazetteer) {
    NameLists lists = NameLists.load(gazetteer);
    return new TrainedNames(
        models.tagger(), models.vocabulary(), lists, models.names(), models.network());
  }

  @Override
  public Span[] find(String[] tokens) {
    Optional<NetworkScores> seen = network.map(n -> n.read(tokens));
    String[] tags = seen.map(NetworkScores::tags).orElseGet(() -> tagger.orElseThrow().tag(tokens));
    return find(new Tagged(tokens, tags, seen)).toArray(Span[]::new);
  }

  /** The names in a sentence of which the network was asked, if the profile needs it. */
  List<Span> find(Tagged words) {
    NameFeatures features = new NameFeatures(words.forms(), words.tags(), vocabulary, lists);
    return NameLabels.spans(names.labels(features, words.seen()));
  }

  @Override
  public void clearAdaptiveData() {
    // Nothing is carried over from one text to the next.
  }
}
