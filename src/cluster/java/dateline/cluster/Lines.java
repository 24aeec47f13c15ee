package dateline.cluster;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.GzipCodec;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;

/** Lines in a fixed order, and files of them. */
final class Lines implements Serializable {

  private static final long serialVersionUID = 1;

  private Lines() {}

  /** The lines once each, in parts and an order that depend on the lines alone. */
  static JavaRDD<String> settled(JavaRDD<String> lines, int parts) {
    return lines
        .distinct(parts)
        .mapToPair(line -> new Tuple2<>(line, true))
        .repartitionAndSortWithinPartitions(new HashPartitioner(parts))
        .keys();
  }

  /**
   * Writes lines to a folder. A part is there whole or not at all, however often it was tried.
   *
   * @throws RuntimeException if they cannot be written
   */
  static void write(JavaRDD<String> lines, String folder, Configuration hadoop) {
    Configuration settings = new Configuration(hadoop);
    settings.setBoolean(FileOutputFormat.COMPRESS, true);
    settings.setClass(FileOutputFormat.COMPRESS_CODEC, GzipCodec.class, CompressionCodec.class);
    lines
        .mapPartitionsToPair(Lines::written)
        .saveAsNewAPIHadoopFile(folder, NullWritable.class, Text.class, QuadFiles.class, settings);
  }

  private static Iterator<Tuple2<NullWritable, Text>> written(Iterator<String> lines) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public Tuple2<NullWritable, Text> next() {
        return new Tuple2<>(NullWritable.get(), new Text(lines.next()));
      }
    };
  }
}
