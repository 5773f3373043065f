package hearsay.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The JSON Schemas (2020-12) of the lines that {@link ClaimWriter} writes, as UTF-8. */
public final class Schemas {
  private Schemas() {}

  /** The schema of the claim record. */
  public static byte[] claim() {
    return resource("/hearsay/claim.schema.json");
  }

  /** The schema of the tag record. */
  public static byte[] tags() {
    return resource("/hearsay/tags.schema.json");
  }

  private static byte[] resource(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program's jar lacks " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
