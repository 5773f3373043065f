package hearsay.article;

import com.fasterxml.jackson.core.JsonToken;
import hearsay.article.ReadFault.Cause;
import hearsay.article.date.DateText;
import hearsay.text.Blanks;
import hearsay.text.Printable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The values of one JSON object by the names that they may have. Of several names, the first whose
 * value is not null counts, and for all but the text, not blank either.
 */
final class JsonFields {
  private final Map<String, Value> values;

  /** Reads from the values of one object. */
  JsonFields(Map<String, Value> values) {
    this.values = values;
  }

  /**
   * One value.
   *
   * @param text of a string, what it says; of a number, as written
   */
  record Value(JsonToken token, @Nullable String text) {
    boolean isNull() {
      return token == JsonToken.VALUE_NULL;
    }

    boolean isNumber() {
      return token.isNumeric();
    }
  }

  /** Whether these are a claim's, as extract writes it. */
  boolean areOfClaim() {
    return values.containsKey("schema")
        && values.containsKey("doc")
        && values.containsKey("content");
  }

  /** The first of the names that has a string. */
  Optional<String> string(String... names) throws UnreadableException {
    Optional<String> blank = Optional.empty();
    for (String name : names) {
      Value value = values.get(name);
      if (value == null || value.isNull()) {
        continue;
      }
      if (value.token() != JsonToken.VALUE_STRING || value.text() == null) {
        throw new UnreadableException(
            Cause.JSON_LINE, "\"" + name + "\" is no string; make it one");
      }
      String text = wellFormed(name, value.text());
      if (!Blanks.isBlank(text)) {
        return Optional.of(text);
      }
      blank = blank.isPresent() ? blank : Optional.of(text);
    }
    return blank;
  }

  /** The first of the names that has a string or a number, as written; none where it is blank. */
  Optional<String> id(String... names) throws UnreadableException {
    for (String name : names) {
      Value value = values.get(name);
      if (value != null && value.isNumber() && value.text() != null) {
        return Optional.of(value.text());
      }
    }
    return string(names).filter(id -> !Blanks.isBlank(id));
  }

  /** The first of the names that has a date: a string or the seconds or milliseconds since 1970. */
  Optional<LocalDate> date(String... names) throws UnreadableException {
    for (String name : names) {
      Value value = values.get(name);
      if (value == null || value.isNull() || value.text() == null || Blanks.isBlank(value.text())) {
        continue;
      }
      Optional<LocalDate> date =
          value.isNumber() ? DateText.parseNumber(value.text()) : DateText.parse(value.text());
      if (date.isEmpty()) {
        throw new UnreadableException(Cause.JSON_LINE, DateText.problem(name, value.text()));
      }
      return date;
    }
    return Optional.empty();
  }

  /** Escapes can spell half of a surrogate pair, which is no character and fits no output. */
  private String wellFormed(String name, String text) throws UnreadableException {
    // A pair counts as one code point; what is left of surrogates among them stands alone.
    OptionalInt lone =
        text.codePoints()
            .filter(codePoint -> Character.getType(codePoint) == Character.SURROGATE)
            .findFirst();
    if (lone.isPresent()) {
      throw new UnreadableException(
          Cause.JSON_LINE,
          "\""
              + name
              + "\" holds the lone surrogate "
              + Printable.of(Character.toString(lone.getAsInt()))
              + ", which is no character; write the pair or leave it out");
    }
    return text;
  }
}
