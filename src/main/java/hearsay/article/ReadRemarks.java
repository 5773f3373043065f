package hearsay.article;

import hearsay.article.language.TextLanguage;
import java.util.Locale;
import java.util.Optional;

/** What is to be said of an article once all of it is read: its language, and if it has no text. */
final class ReadRemarks {
  private ReadRemarks() {}

  static Remarks of(Draft draft, ReaderOptions options) {
    Remarks remarks = draft.remarks();
    if (draft.body() == null) {
      return remarks.withoutText() ? remarks : remarks.lackingText().warning("has no text");
    }
    if (options.anyLanguage()) {
      return remarks;
    }
    String body = draft.text().substring(draft.body().start(), draft.body().end());
    Optional<String> language = TextLanguage.of(body);
    Remarks known = language.isPresent() ? remarks.inLanguage(language.get()) : remarks;
    return language.isEmpty() || language.get().equals(TextLanguage.ENGLISH)
        ? known
        : known.warning(
            "seems to be in " + name(language.get()) + ", and claims are found in English only");
  }

  private static String name(String language) {
    return language.equals(TextLanguage.UNKNOWN)
        ? "another language than English"
        : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH)
            + " ("
            + language
            + ")";
  }
}
