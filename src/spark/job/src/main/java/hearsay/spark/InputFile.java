package hearsay.spark;

import java.io.Serializable;

/**
 * A file to be read.
 *
 * @param number its place among the files of the run, from 0
 * @param path for Hadoop
 * @param doc the name that its articles are called by, as at the command line
 * @param length in bytes
 */
record InputFile(int number, String path, String doc, long length) implements Serializable {
  private static final String PARQUET = ".parquet";

  /** Whether Spark reads it, and not hearsay. */
  boolean isParquet() {
    return isParquet(path);
  }

  static boolean isParquet(String name) {
    return name.endsWith(PARQUET);
  }
}
