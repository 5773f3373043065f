package hearsay.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import hearsay.claim.Claim;
import java.io.IOException;
import java.io.OutputStream;

/** Writes objects of JSON, one a line. */
abstract class JsonSink implements ClaimSink {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private final JsonGenerator json;
  private boolean begun;

  JsonSink(OutputStream out) throws IOException {
    json = JSON.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
  }

  @Override
  public final void write(Claim claim) throws IOException {
    begun = true;
    write(claim, json);
  }

  /** Writes one or more objects for a claim. */
  abstract void write(Claim claim, JsonGenerator json) throws IOException;

  @Override
  public final void finish() throws IOException {
    if (begun) {
      json.writeRaw('\n');
    }
    json.flush();
  }
}
