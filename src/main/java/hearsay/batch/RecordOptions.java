package hearsay.batch;

import hearsay.article.FieldNames;
import hearsay.article.Format;
import hearsay.article.ReaderOptions;
import hearsay.error.IoFailure;
import hearsay.error.UserException;
import hearsay.jsonl.MadeBy;
import hearsay.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a run's records depend on beside the articles. */
public final class RecordOptions {
  private RecordOptions() {}

  /**
   * The program and its options, those that are as usual left out.
   *
   * @param kind of records, with the options of the command itself that they depend on
   * @param organizations the list of organizations; null for none
   */
  public static MadeBy of(String kind, ReaderOptions reading, @Nullable Path organizations)
      throws UserException {
    List<String> options = new ArrayList<>(List.of(kind));
    if (reading.format() != Format.AUTO) {
      options.add("--format " + reading.format().name().toLowerCase(Locale.ROOT));
    }
    if (reading.published() != null) {
      options.add("--published " + reading.published());
    }
    if (reading.detectEncoding()) {
      options.add("--encoding auto");
    } else if (!reading.encoding().equals(StandardCharsets.UTF_8)) {
      options.add("--encoding " + reading.encoding().name());
    }
    if (!reading.fields().equals(FieldNames.DEFAULT)) {
      options.add("--keys " + RecordKey.hex(Sha256.first64(bytes(reading.fields().toString()))));
    }
    if (organizations != null) {
      options.add("--organizations " + digest(organizations));
    }
    return new MadeBy(version(), String.join(" ", options));
  }

  private static String version() throws UserException {
    try {
      return ProgramVersion.number();
    } catch (IOException e) {
      throw IoFailure.unreadable("the program's version", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(Path file) throws UserException {
    try {
      return RecordKey.hex(Sha256.first64(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw IoFailure.unreadable(file, e);
    }
  }
}
