package hearsay.compare;

import hearsay.claim.Source;
import hearsay.claim.SourceType;
import hearsay.text.Folded;
import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether two claims, of whichever articles, may be of one source. */
public final class SameSource {
  /** Shorter words, as "of" and "bin", are in names of all kinds. */
  private static final int LEAST_LETTERS = 4;

  private SameSource() {}

  /**
   * No only where both are named and share nothing: no word of their names, nor of those whom they
   * speak for. Whoever is not named, or named by a pronoun or description alone, may be anyone.
   */
  public static boolean possible(@Nullable Source one, @Nullable Source other) {
    if (one == null || other == null || !isNamed(one) || !isNamed(other)) {
      return true;
    }
    return Folded.of(one.name()).equals(Folded.of(other.name()))
        || !Collections.disjoint(words(one), words(other));
  }

  /** Whether the words for a source tell who it is: not "an official", nor "she". */
  public static boolean isTold(Source source) {
    return isNamed(source) || source.name().codePoints().skip(1).anyMatch(Character::isUpperCase);
  }

  /**
   * Whether it is shown that both are one: they share a word of their names, of what they are
   * called, of their roles or of those whom they speak for.
   */
  public static boolean isShown(Source one, Source other) {
    return Folded.of(one.name()).equals(Folded.of(other.name()))
        || !Collections.disjoint(allWords(one), allWords(other));
  }

  private static Set<String> allWords(Source source) {
    Set<String> words = words(source);
    for (String told : Arrays.asList(source.text(), source.role())) {
      if (told != null) {
        words.addAll(ContentWords.of(told).words());
      }
    }
    return words;
  }

  private static boolean isNamed(Source source) {
    return source.type() != SourceType.UNNAMED
        && source
            .name()
            .codePoints()
            .anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c));
  }

  private static Set<String> words(Source source) {
    String affiliation = source.affiliation();
    Set<String> words =
        new TreeSet<>(
            ContentWords.of(affiliation == null ? source.name() : source.name() + " " + affiliation)
                .words());
    words.removeIf(word -> word.length() < LEAST_LETTERS);
    return words;
  }
}
