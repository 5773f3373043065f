package hearsay.mention;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What kind of source people are whom an article does not name. The single holder of a role that it
 * points out is a person ("the governor", "its spokesman"); a class that speaks as such is a group
 * ("traders", "the drivers"); informants who keep their names to themselves are unnamed ("an
 * official", "three diplomats").
 */
public final class PersonDescriptions {
  /** Nouns for those who speak for others without their names. */
  private static final Set<String> INFORMANTS = MentionWords.LISTS.get("informant");

  /** Those of them for a post that one holds at a time. */
  private static final Set<String> POSTS = MentionWords.LISTS.get("informant-in-office");

  /** Nouns that tell nothing by which to know one. */
  private static final Set<String> ANYBODY = MentionWords.LISTS.get("anybody");

  /** Nouns that tell of several nothing but how many they are. */
  private static final Set<String> UNTOLD = MentionWords.LISTS.get("anybody-counted");

  private static final Set<String> INDEFINITE = MentionWords.LISTS.get("indefinite-determiner");

  /** Who said it is kept back. */
  private static final Pattern ANONYMITY =
      Pattern.compile(
          "(?i)(?U:\\b)(?:"
              + MentionWords.LISTS.oneOf("anonymity")
              + "|(?<!, who (?:are|is|was|were) )"
              + MentionWords.LISTS.oneOf("acquaintance")
              + "|"
              + MentionWords.LISTS.oneOf("refusal")
              + " (?:to )?(?:be|being) "
              + MentionWords.LISTS.oneOf("naming-participle")
              + ")(?U:\\b)");

  private PersonDescriptions() {}

  /**
   * The kind of source that a phrase for a person or persons is.
   *
   * @param noun the head in the singular, lower case
   * @param plural whether several are described
   */
  static SourceType type(NounPhrase phrase, String noun, boolean plural) {
    if (plural) {
      return several(phrase, noun);
    }
    // "The prosecutor" of a trial is one, where prosecutors keep their names to themselves.
    boolean known =
        (!INFORMANTS.contains(noun) || (phrase.isDefinite() && POSTS.contains(noun)))
            && !ANYBODY.contains(noun)
            && !INDEFINITE.contains(phrase.determiner());
    // "Minister", as headlines have it, or "Counsel for the defence".
    boolean role = phrase.isParticular() || phrase.isBare();
    return known && role ? SourceType.PERSON : SourceType.UNNAMED;
  }

  private static SourceType several(NounPhrase phrase, String noun) {
    boolean definite = phrase.isDefinite();
    boolean counted = phrase.hasNumber() && !definite && UNTOLD.contains(noun);
    return counted || INFORMANTS.contains(noun) ? SourceType.UNNAMED : SourceType.GROUP;
  }

  /**
   * Whether the words of a source, with all that is said of it, keep back who it is.
   *
   * @param words with one blank between them
   */
  public static boolean areAnonymous(String words) {
    return ANONYMITY.matcher(words).find();
  }
}
