package hearsay.mention;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full names with what their bearers are called in quotation marks: "Anna “Nan” Kim", of which a
 * tagger makes two names or three.
 */
final class Nicknames {
  private static final String OPENING = "[\"\u201c\u2018'`]{1,2}";
  private static final String CLOSING = "[\"\u201d\u2019']{1,2}";

  private static final String CALLED =
      OPENING + "((?:[Tt]he )?\\p{Lu}[\\p{L}.-]*(?: \\p{Lu}[\\p{L}.-]*)?)" + CLOSING;

  private static final Pattern FULL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(\\p{Lu}\\p{Ll}[\\p{L}-]*)(?: \\p{Lu}\\.)? "
              + CALLED
              + " ("
              + FullNames.SURNAME
              + ")");

  private static final Pattern NICKNAME = Pattern.compile(" " + CALLED + " ");

  private final String text;
  private final MentionLexicon lexicon;

  Nicknames(String text, MentionLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** What somebody of that full name is called: "Nan"; empty where it does not say. */
  static Optional<String> in(String name) {
    Matcher nickname = NICKNAME.matcher(name);
    return nickname.find() ? Optional.of(nickname.group(1)) : Optional.empty();
  }

  /**
   * The persons with those names whole, each in the place of its parts.
   *
   * @param persons as tagged, in any order
   */
  List<Span> joined(List<Span> persons) {
    List<Span> all = new ArrayList<>(persons);
    Matcher full = FULL.matcher(text);
    while (full.find()) {
      Span name = new Span(full.start(), full.end());
      Span given = new Span(full.start(1), full.end(1));
      List<Span> parts = persons.stream().filter(name::overlaps).toList();
      boolean tagged =
          parts.stream().anyMatch(part -> part.overlaps(given) || part.overlaps(surname(full)));
      if ((tagged || isSurname(full.group(3), persons)) && mayBeGiven(full.group(1))) {
        Span whole = parts.stream().reduce(name, Span::cover);
        all.removeIf(whole::overlaps);
        all.add(whole);
      }
    }
    return all;
  }

  /** Whether the article tells of one by the surname elsewhere. */
  private boolean isSurname(String word, List<Span> persons) {
    return persons.stream()
        .map(person -> person.of(text))
        .anyMatch(name -> name.equals(word) || name.endsWith(" " + word));
  }

  private static Span surname(Matcher full) {
    return new Span(full.start(3), full.end(3));
  }

  /** Not "Sheriff", which is no part of a name. */
  private boolean mayBeGiven(String word) {
    String noun = word.toLowerCase(Locale.ROOT);
    return lexicon.givenNames().isGiven(word)
        || (!PersonTitle.isHonorific(word) && lexicon.headNouns().kinds(noun).isEmpty());
  }
}
