package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The persons in what the tagger takes for one name: two with a verb between them ("Henry compared
 * Marlow to a fox").
 */
final class TaggedPersons {
  /** A word in small letters between two with capitals. */
  private static final Pattern SMALL =
      Pattern.compile("(?<=\\p{L})\\s+(\\p{Ll}{4,})\\s+(?=\\p{Lu})");

  private static final Pattern TWICE =
      Pattern.compile("(\\p{Lu}[\\p{L}'\u2019-]+) (\\p{Lu}[\\p{L}'\u2019-]+ (?:[^ ]+ )*\\1)");

  /** Where somebody serves and the letters for what as, before a name of two words or more. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Ll}-]+ ){0,2}\\p{Lu}{2,4} (?=\\p{Lu}[\\p{Ll}'\u2019-]+ \\p{Lu}[\\p{Ll}'\u2019-]+)");

  private static final Set<String> PARTICLES = MentionWords.LISTS.get("inner-particle");

  /** "Peter T. King of New York": none who has an initial is called after his home. */
  private static final Pattern HOME =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'\u2019-]*\\s+(?:\\p{Lu}\\.\\s*)+\\p{Lu}[\\p{L}'\u2019-]+)\\s+of\\s\\p{Lu}.*");

  /** "Jane Doe #2", "John Roe No. 3": one of several whose names are kept back. */
  private static final Pattern NUMBER = Pattern.compile("\\s#\\s?\\d{1,3}(?![\\p{L}\\p{N}])");

  private static final Pattern INITIAL =
      Pattern.compile("(?:\\p{Lu}[\\p{Ll}'\u2019-]+ ){1,2}\\p{Lu}\\.");

  /** Behind a given name and inside a sentence: "Luis G. said", "Luis G.'s lawyer". */
  static final Pattern INITIAL_ALONE = Pattern.compile(" \\p{Lu}\\.(?=,? \\p{Ll}|['\u2019]s)");

  /** No article and no pronoun, which open sentences. */
  private static final Pattern FIRST_INITIAL =
      Pattern.compile("(?:^|[\\s(\"\u201c\u2018])[B-HJ-Z] $");

  private static final Pattern NUMBER_OF_NOBODY =
      Pattern.compile("\\s(?:(?:#|No\\.)\\s?)?\\d{1,3}(?![\\p{L}\\p{N}])");

  private static final Set<String> NOBODIES = MentionWords.LISTS.get("placeholder-surname");

  private static final Set<String> PRONOUNS = MentionWords.LISTS.get("pronoun");

  private TaggedPersons() {}

  /** The names in a tag, each without what is no part of it and with what is, in text order. */
  static List<Span> names(String text, Span tag, OpeningTrades trades) {
    return of(text, tag).stream()
        .filter(name -> isName(text, name))
        .map(trades::without)
        .map(name -> PersonTitle.afterRank(text, name))
        .map(name -> withInitial(text, withFirstInitial(text, name)))
        .map(name -> HyphenatedNames.ofPerson(text, name))
        .map(name -> numbered(text, name))
        .toList();
  }

  /** Not "- Halden" and, in a headline's capitals, "Me He". */
  private static boolean isName(String text, Span name) {
    String[] words = Blanks.join(name.of(text)).toLowerCase(Locale.ROOT).split(" ", -1);
    return Character.isLetter(name.of(text).codePointAt(0))
        && !PRONOUNS.containsAll(List.of(words));
  }

  /** A name with the letter before it, as in India: "K Sudhakar Yadav". */
  static Span withFirstInitial(String text, Span name) {
    Matcher initial =
        FIRST_INITIAL.matcher(text.substring(Math.max(0, name.start() - 3), name.start()));
    return initial.find() ? new Span(name.start() - 2, name.end()) : name;
  }

  /** A name with the initial that it ends in and the point behind that: "Luis G.". */
  static Span withInitial(String text, Span name) {
    Matcher alone = INITIAL_ALONE.matcher(text).region(name.end(), text.length());
    if (name.of(text).indexOf(' ') < 0 && alone.lookingAt()) {
      return new Span(name.start(), alone.end());
    }
    Matcher initial = INITIAL.matcher(text).region(name.start(), text.length());
    return initial.useTransparentBounds(true).lookingAt() && initial.end() == name.end() + 1
        ? new Span(name.start(), initial.end())
        : name;
  }

  /** A name with the number that tells its bearer from others who are called so. */
  static Span numbered(String text, Span name) {
    String surname = name.of(text).substring(name.of(text).lastIndexOf(' ') + 1);
    Pattern form = NOBODIES.contains(surname) ? NUMBER_OF_NOBODY : NUMBER;
    Matcher number = form.matcher(text).region(name.end(), text.length());
    return number.useTransparentBounds(true).lookingAt()
        ? new Span(name.start(), number.end())
        : name;
  }

  /** Whether a name ends in such a number. */
  static boolean isNumbered(String name) {
    return NUMBER_OF_NOBODY.matcher(name).find();
  }

  /**
   * The names in a tag, in text order.
   *
   * @param tag in UTF-16 units
   */
  static List<Span> of(String text, Span tag) {
    List<Span> found = new ArrayList<>();
    Matcher small = SMALL.matcher(text).region(tag.start(), tag.end());
    int from = tag.start();
    while (small.find()) {
      if (!PARTICLES.contains(small.group(1))) {
        found.add(new Span(from, small.start()));
        from = small.end();
      }
    }
    found.add(withoutRank(text, withoutHome(text, withoutTwice(text, new Span(from, tag.end())))));
    return found;
  }

  /** "Imran Butt" of "Saddar SHO Imran Butt". */
  private static Span withoutRank(String text, Span name) {
    Matcher rank = RANK.matcher(text).region(name.start(), name.end());
    return rank.lookingAt() ? new Span(rank.end(), name.end()) : name;
  }

  /** "Chris Lund" of "to out-Lund Chris Lund". */
  private static Span withoutTwice(String text, Span name) {
    Matcher twice = TWICE.matcher(text).region(name.start(), name.end());
    return twice.matches() && name.start() > 0 && text.charAt(name.start() - 1) == '-'
        ? new Span(twice.start(2), name.end())
        : name;
  }

  private static Span withoutHome(String text, Span name) {
    Matcher home = HOME.matcher(text).region(name.start(), name.end());
    return home.matches() ? new Span(name.start(), home.end(1)) : name;
  }
}
