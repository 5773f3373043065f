package hearsay.jsonl;

/**
 * What wrote records.
 *
 * @param version of the program
 * @param options what the records depend on, as it is typed: {@code extract --min-confidence 0.5};
 *     a list of organizations by a hash of its bytes, and what is as usual left out
 */
public record MadeBy(String version, String options) {
  @Override
  public String toString() {
    return "hearsay " + version + " (" + options + ")";
  }
}
