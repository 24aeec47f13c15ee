package dateline.cluster;

import dateline.describe.Iris;
import dateline.publish.Bundles;
import dateline.publish.NearCopies;
import dateline.publish.NearCopies.Text;
import dateline.publish.Renewal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Near copies over all articles: texts that share keys meet, the others never. */
final class Copies {

  private Copies() {}

  /**
   * The quads of the near copies.
   *
   * @param texts what is known of each text, as lines
   */
  static JavaRDD<String> of(JavaRDD<String> texts, Desk desk, int parts) {
    JavaPairRDD<Long, Long> byKey =
        texts.flatMapToPair(
            line -> {
              Text text = Text.parse(line);
              long article = Bundles.key(text.article());
              return text.keys().stream().map(key -> new Tuple2<>(key, article)).iterator();
            });
    // The first with a key stands for all that have it, so a key that many share burdens nobody.
    JavaPairRDD<Long, Long> firsts = byKey.reduceByKey(Math::min, parts);
    JavaPairRDD<Long, Long> ties =
        byKey.join(firsts, parts).mapToPair(Tuple2::_2).filter(tie -> !tie._1().equals(tie._2()));
    JavaPairRDD<Long, Long> bundles = Ties.bundles(ties, parts);
    return texts
        .mapToPair(line -> new Tuple2<>(Bundles.key(Text.parse(line).article()), line))
        .join(bundles, parts)
        .mapToPair(found -> found._2().swap())
        .groupByKey(parts)
        .flatMap(
            bundle -> {
              List<Text> together = new ArrayList<>();
              bundle._2().forEach(line -> together.add(Text.parse(line)));
              Iris iris = desk.iris();
              return NearCopies.among(together).entrySet().stream()
                  .map(copy -> NearCopies.quad(iris, copy.getKey(), copy.getValue()))
                  .map(Renewal::line)
                  .iterator();
            });
  }
}
