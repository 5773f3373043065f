package hearsay.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * Runs one job after the other in one of Spark's processes, as a notebook does that stays open: a
 * line of standard input is a job's arguments, between tabs, and is answered by {@link #ENDED}. A
 * job that fails ends the process, as {@link Job#main} does.
 */
public final class JobServer {
  static final String ENDED = "ended";
  static final String BETWEEN = "\t";

  private JobServer() {}

  /** Reads jobs until there are no more. */
  public static void main(String[] arguments) throws IOException {
    BufferedReader jobs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
      Job.main(job.split(BETWEEN));
      System.out.println(ENDED);
    }
  }
}
