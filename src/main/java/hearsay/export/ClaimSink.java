package hearsay.export;

import hearsay.claim.Claim;
import hearsay.error.UserException;
import java.io.IOException;

/** Writes claims in one format, one after the other. */
public interface ClaimSink {
  /** One more claim. */
  void write(Claim claim) throws IOException;

  /** Nothing comes after this; the stream that is written to is left open. */
  void finish() throws IOException, UserException;
}
