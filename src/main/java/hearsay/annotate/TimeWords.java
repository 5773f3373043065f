package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the sentences that may hold a time expression from those that cannot, at little cost. */
final class TimeWords {
  private static final String RESOURCE = "/hearsay/annotate/time-words.txt";

  /** Years and decades, ordinals, clock times and dates in figures, '99. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "['\u2019]?\\d{2}(?:\\d{2})?['\u2019]?s|1\\d{3}|2\\d{3}|\\d{1,2}(?:st|nd|rd|th)"
              + "|.*\\d[:/.\u2010-\u2013-]\\d.*|['`\u2018\u2019]\\d{2}|\\d{6,8}|\\d.*[ap]\\.?m\\.?|\\d+[dhmswy]");

  private static final Pattern HYPHENS = Pattern.compile("[-\u2010-\u2015/.]");

  private final Set<String> words = new HashSet<>();

  TimeWords() {
    try (InputStream in = Objects.requireNonNull(TimeWords.class.getResourceAsStream(RESOURCE))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Whether a word or figure of the sentence can be part of a time expression. */
  boolean mayStandIn(Words sentence) {
    String before = "";
    for (CoreLabel label : sentence.labels()) {
      if (isTimely(label.word()) || isTimely(before + label.word())) {
        return true;
      }
      // The tokenizer may part "'82" after its apostrophe.
      before = label.word().length() == 1 ? label.word() : "";
    }
    return false;
  }

  private boolean isTimely(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return FIGURE.matcher(word).matches() || partIsTimely(word);
      }
    }
    String small = word.toLowerCase(Locale.ROOT);
    return words.contains(small) || partIsTimely(small);
  }

  private boolean partIsTimely(String word) {
    if (!HYPHENS.matcher(word).find()) {
      return false;
    }
    return HYPHENS
        .splitAsStream(word)
        .map(part -> part.toLowerCase(Locale.ROOT))
        .anyMatch(part -> words.contains(part) || FIGURE.matcher(part).matches());
  }
}
