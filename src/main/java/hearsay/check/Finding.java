package hearsay.check;

import hearsay.text.Printable;
import hearsay.text.Sha256;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong.
 *
 * @param file the path as the user reaches it, with {@code /}; not made safe to print
 * @param line in that file, from 1
 * @param message one line, safe to print
 * @param diff what differs, a line each with {@code -} or {@code +} in front; safe to print, may be
 *     empty
 * @param claim the id of the claim that it is about; null for none
 * @param key of that claim, which stays when the text around it is edited; null likewise
 * @param region where in the file the words stand that it is about; null where only the line is
 *     known
 * @param fingerprint 16 hex digits that stay the same when the lines of the file move, and with the
 *     same words in another claim of the article {@code :2} after them, and so on
 */
public record Finding(
    Rule rule,
    Severity severity,
    String file,
    int line,
    String message,
    List<String> diff,
    @Nullable String claim,
    @Nullable String key,
    @Nullable Region region,
    String fingerprint) {

  public Finding {
    message = Printable.of(message);
    diff = diff.stream().map(Printable::of).toList();
    claim = claim == null ? null : Printable.of(claim);
  }

  /**
   * A finding about no claim, of the rule's own severity.
   *
   * @param subject what it is about and what sets it apart from others of its rule, whichever line
   *     it is on: the article's {@code doc}, say
   */
  public static Finding of(Rule rule, String file, int line, String message, String... subject) {
    return new Finding(
        rule,
        rule.severity(),
        file,
        line,
        message,
        List.of(),
        null,
        null,
        null,
        fingerprint(rule, subject));
  }

  /** As {@link #of}, about a claim. */
  static Finding ofClaim(
      Rule rule, String file, int line, String message, List<String> diff, ClaimRecord claim) {
    return new Finding(
        rule,
        rule.severity(),
        file,
        line,
        message,
        diff,
        claim.id(),
        claim.key(),
        null,
        fingerprint(rule, claim.doc(), claim.key()));
  }

  Finding withSeverity(Severity other) {
    return new Finding(rule, other, file, line, message, diff, claim, key, region, fingerprint);
  }

  /** The same, with what differs. */
  public Finding withDiff(List<String> lines) {
    return new Finding(rule, severity, file, line, message, lines, claim, key, region, fingerprint);
  }

  Finding withFingerprint(String other) {
    return new Finding(rule, severity, file, line, message, diff, claim, key, region, other);
  }

  Finding withRegion(@Nullable Region where) {
    return new Finding(rule, severity, file, line, message, diff, claim, key, where, fingerprint);
  }

  private static String fingerprint(Rule rule, String... subject) {
    // Nothing in a subject can end it and begin the next: the length goes in front.
    StringBuilder key = new StringBuilder(rule.key());
    for (String part : subject) {
      key.append('\n').append(part.length()).append(' ').append(part);
    }
    return Sha256.hex(key.toString(), 16);
  }
}
