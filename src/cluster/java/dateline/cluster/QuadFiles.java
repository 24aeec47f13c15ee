package dateline.cluster;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.TextOutputFormat;

/** Lines of N-Quads in files by whose names loaders know them: {@code part-r-00000.nq.gz}. */
public final class QuadFiles extends TextOutputFormat<NullWritable, Text> {

  @Override
  public Path getDefaultWorkFile(TaskAttemptContext context, String extension) throws IOException {
    return super.getDefaultWorkFile(context, ".nq" + extension);
  }
}
