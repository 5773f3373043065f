package hearsay.api;

import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.attribute.AttributionScheme;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What records depend on beside the articles, as it is typed at the command line. */
final class RecordOptions {
  private RecordOptions() {}

  /** The program and its options, those that are as usual left out. */
  static MadeBy of(RecordKind kind, Options options) throws UserException {
    List<String> typed = new ArrayList<>();
    if (kind == RecordKind.TAGS) {
      typed.add("tag");
    } else {
      typed.add("extract");
      if (options.scheme() == AttributionScheme.ALL) {
        typed.add("--all-attributions");
      }
      typed.add("--min-confidence " + options.minConfidence());
    }
    addReading(options.reading(), typed);
    String organizations = options.organizations().digest();
    if (!organizations.isEmpty()) {
      typed.add("--organizations " + organizations);
    }
    return new MadeBy(version(), String.join(" ", typed));
  }

  private static void addReading(ReaderOptions reading, List<String> typed) {
    if (reading.format() != Format.AUTO) {
      typed.add("--format " + reading.format().name().toLowerCase(Locale.ROOT));
    }
    if (reading.published() != null) {
      typed.add("--published " + reading.published());
    }
    if (reading.detectEncoding()) {
      typed.add("--encoding auto");
    } else if (!reading.encoding().equals(StandardCharsets.UTF_8)) {
      typed.add("--encoding " + reading.encoding().name());
    }
    if (!reading.fields().isDefault()) {
      byte[] names = reading.fields().toString().getBytes(StandardCharsets.UTF_8);
      typed.add("--keys " + Sha256.hex64(names));
    }
  }

  private static String version() throws UserException {
    try {
      return ProgramVersion.number();
    } catch (IOException e) {
      throw IoFailure.unreadable("the program's version", e);
    }
  }
}
