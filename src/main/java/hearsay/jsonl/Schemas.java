package hearsay.jsonl;

import java.nio.charset.StandardCharsets;

/** Stand-in. */
public final class Schemas {
  private Schemas() {}

  public static byte[] claim() {
    return "{\"title\":\"claim\"}\n".getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] tags() {
    return "{\"title\":\"tags\"}\n".getBytes(StandardCharsets.UTF_8);
  }
}
