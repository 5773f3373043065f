package hearsay.check.corpus;

import hearsay.check.Finding;
import hearsay.check.Rule;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.jsonl.ManifestEntry;
import hearsay.jsonl.ManifestLine;
import hearsay.text.Printable;
import hearsay.text.Unpacked;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Whether committed claims were written as those would be that they are compared with. */
final class MadeByCheck {
  private static final int LONGEST = 200;

  private MadeByCheck() {}

  /**
   * The first article of a manifest whose claims another version wrote, or other options did.
   *
   * @param now what claims are made by that are found now
   * @throws UserException if the manifest cannot be read
   */
  static Optional<Finding> of(Path manifest, MadeBy now) throws UserException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Unpacked.file(manifest), StandardCharsets.ISO_8859_1))) {
      int number = 1;
      for (String line = lines.readLine(); line != null; line = lines.readLine(), number++) {
        Optional<MadeBy> then =
            ManifestLine.read(line.getBytes(StandardCharsets.ISO_8859_1))
                .map(ManifestEntry::madeBy);
        if (then.isPresent() && !then.get().equals(now)) {
          return Optional.of(finding(CheckPlan.name(manifest), number, then.get(), now));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw IoFailure.unreadable(manifest, e);
    }
  }

  private static Finding finding(String manifest, int line, MadeBy then, MadeBy now) {
    return Finding.of(
        Rule.MADE_BY,
        manifest,
        line,
        "the committed claims were written by "
            + Printable.of(then.toString(), LONGEST)
            + ", and this is "
            + Printable.of(now.toString(), LONGEST)
            + "; check with the same, or write them anew",
        manifest);
  }
}
