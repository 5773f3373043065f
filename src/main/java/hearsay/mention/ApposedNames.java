package hearsay.mention;

import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in apposition to the holder of a post, which are persons' whatever the tags say: "The
 * trust's chairman, Ambrose Lund, said".
 */
final class ApposedNames {
  /** The most UTF-16 units of a description before its name. */
  private static final int LONGEST = 60;

  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:['’]s|\\b(?:its|their|his|her|our))(?: [\\p{Ll}-]+){0,3} ([\\p{Ll}-]+), $",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FULL_NAME =
      Pattern.compile("\\p{Lu}[\\p{Ll}'’]+(?:[ -]\\p{Lu}[\\p{L}'’]+){1,3}");

  private static final Pattern POST =
      Pattern.compile(
          ", (?:the|an?|its|his|her|their) (?:[\\p{L}'’.-]+ ){0,4}?([\\p{L}-]+)(?=[,.]| (?:of|for|at|from|in|with|who)\\b)");

  private final String text;
  private final HeadNouns headNouns;
  private final GivenNames givenNames;

  ApposedNames(String text, MentionLexicon lexicon) {
    this.text = text;
    this.headNouns = lexicon.headNouns();
    this.givenNames = lexicon.givenNames();
  }

  /**
   * Whether a name of several words stands between commas after a description of one person, or
   * begins with a given name and stands before one.
   */
  boolean isPerson(Span name) {
    String form = Blanks.join(name.of(text));
    return text.startsWith(",", name.end())
        && FULL_NAME.matcher(form).matches()
        && !NameKinds.isCompany(form)
        && !hasBodyNoun(form)
        && (isAfterHolder(name) || (givenNames.isGiven(form) && isBeforePost(name)));
  }

  private boolean isAfterHolder(Span name) {
    Matcher holder =
        HOLDER.matcher(text.substring(Math.max(0, name.start() - LONGEST), name.start()));
    if (!holder.find()) {
      return false;
    }
    String noun = holder.group(1).toLowerCase(Locale.ROOT);
    return headNouns.singular(noun).equals(noun) && headNouns.is(noun, NounKind.PERSON);
  }

  /** "Anna Kim, the Halden Councilwoman from the north," and no body, which may be an owner too. */
  private boolean isBeforePost(Span name) {
    Matcher post = POST.matcher(text).region(name.end(), text.length());
    if (!post.lookingAt()) {
      return false;
    }
    String noun = post.group(1).toLowerCase(Locale.ROOT);
    return headNouns.singular(noun).equals(noun)
        && headNouns.is(noun, NounKind.PERSON)
        && !headNouns.isBody(noun);
  }

  private boolean hasBodyNoun(String form) {
    for (String word : form.split(" ", -1)) {
      if (headNouns.isBody(headNouns.singular(word))) {
        return true;
      }
    }
    return false;
  }
}
