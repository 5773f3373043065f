package hearsay.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of an article that was read, beside what it says itself.
 *
 * @param encoding the charset that it was read in, by Java's name; null where that is none of the
 *     article's own
 * @param language by its code of ISO 639-1, {@code und} where it is in none that is known; null
 *     where that is not clear or was not asked
 * @param withoutText whether nothing can be mined in it, or a page has no article
 * @param warnings what a user should know, each the end of a sentence that begins with its name
 */
public record Remarks(
    @Nullable String encoding,
    @Nullable String language,
    boolean withoutText,
    List<String> warnings) {
  /** Nothing. */
  public static final Remarks NONE = new Remarks(null, null, false, List.of());

  public Remarks {
    warnings = List.copyOf(warnings);
  }

  Remarks inEncoding(String name) {
    return new Remarks(name, language, withoutText, warnings);
  }

  Remarks inLanguage(@Nullable String code) {
    return new Remarks(encoding, code, withoutText, warnings);
  }

  Remarks lackingText() {
    return new Remarks(encoding, language, true, warnings);
  }

  Remarks warning(@Nullable String warning) {
    List<String> all = new ArrayList<>(warnings);
    if (warning != null) {
      all.add(warning);
    }
    return new Remarks(encoding, language, withoutText, all);
  }
}
