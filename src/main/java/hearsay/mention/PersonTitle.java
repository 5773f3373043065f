package hearsay.mention;

import hearsay.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title that stands before a name.
 *
 * @param words as written, with the blank after it: "Lady Justice "
 * @param title the one next to the name: "Justice"
 */
public record PersonTitle(String words, String title) {
  /** How far before a name to look, in UTF-16 units. */
  private static final int REACH = 20;

  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "((?:"
              + MentionWords.LISTS.oneOf("title-prefix")
              + " )?("
              + MentionWords.LISTS.oneOf("title")
              + ")\\.?\\s)$");

  private static final Pattern AT_START =
      Pattern.compile("((" + MentionWords.LISTS.oneOf("civil-title") + ")\\.?\\s)");

  private static final Pattern CIVIL =
      Pattern.compile(MentionWords.LISTS.oneOf("civil-title") + "\\.?\\s");

  private static final Pattern HONORIFIC =
      Pattern.compile(MentionWords.LISTS.oneOf("honorific") + "\\.?");

  /** Titles that the tagger takes for parts of names, and none that stays with a surname. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?:(?:"
              + MentionWords.LISTS.oneOf("rank-prefix")
              + " )?(?!"
              + MentionWords.LISTS.oneOf("title")
              + "(?U:\\b))"
              + MentionWords.LISTS.oneOf("honorific")
              + "\\.?\\s(?=\\p{Lu}))+");

  /** Before a given name alone. */
  static final Pattern ROYAL =
      Pattern.compile("(" + MentionWords.LISTS.oneOf("given-name-title") + ") (?=\\S+$)");

  private static final Set<String> GENERATIONS = MentionWords.LISTS.get("generation");

  private static final Set<String> POST_NOMINALS = MentionWords.LISTS.get("post-nominal");

  /** Whether a word tells a son from his father: "Jr.", "III". */
  public static boolean isGeneration(String word) {
    return GENERATIONS.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** Whether a word is letters that stand after a name and are no part of it: "MP", "Ph.D.". */
  public static boolean isPostNominal(String word) {
    return POST_NOMINALS.contains(word);
  }

  /** Whether a word is a title that is no part of the name after it: "Gov.", "Minister". */
  public static boolean isHonorific(String word) {
    return HONORIFIC.matcher(word).matches();
  }

  /** A name without the rank or the like that it is tagged with: "Commodore Anna Kim". */
  static Span afterRank(String text, Span name) {
    Matcher rank = RANK.matcher(text).region(name.start(), name.end());
    return rank.lookingAt() ? new Span(rank.end(), name.end()) : name;
  }

  /** "king" of "King Harald"; none where no such title stands before a given name alone. */
  static Set<String> royal(String words) {
    Matcher title = ROYAL.matcher(words);
    return title.lookingAt() ? Set.of(title.group(1).toLowerCase(Locale.ROOT)) : Set.of();
  }

  /** The title before a name, where there is one. */
  static Optional<PersonTitle> before(String text, Span name) {
    Matcher title =
        BEFORE_NAME.matcher(text.substring(Math.max(0, name.start() - REACH), name.start()));
    return title.find()
        ? Optional.of(new PersonTitle(title.group(1), title.group(2)))
        : Optional.empty();
  }

  /** The title before a name, or that the name begins with. */
  static Optional<PersonTitle> of(String text, Span name) {
    Matcher within = AT_START.matcher(name.of(text));
    return within.lookingAt()
        ? Optional.of(new PersonTitle(within.group(1), within.group(2)))
        : before(text, name);
  }

  /** Whether it says no office: "Mrs Lam" is all that is known of her, "Lady Justice" is a post. */
  boolean isCivil() {
    return CIVIL.matcher(words).matches();
  }
}
