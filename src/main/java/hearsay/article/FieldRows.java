package hearsay.article;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Articles of named values, one after the other. */
interface FieldRows {
  /**
   * One of them.
   *
   * @param number by which it is known, from 1
   * @param remarks on how it was read
   */
  record Row(long number, Map<String, JsonFields.Value> values, Remarks remarks) {}

  /**
   * The next; none after the last.
   *
   * @throws UnreadableException if what follows cannot be read
   */
  Optional<Row> next() throws IOException, UnreadableException;
}
