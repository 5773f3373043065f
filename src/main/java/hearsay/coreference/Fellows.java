package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.NamedMention;
import java.util.regex.Pattern;

/** Those of whom only the first has a name: "Kim and colleagues". */
final class Fellows {
  /** "and colleagues" behind the first of those who made something. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          " (?:and|&) (?:his |her |their )?"
              + CoreferenceWords.LISTS.oneOf("fellow-maker")
              + "(?U:\\b)| et al(?U:\\b)\\.?");

  private Fellows() {}

  /** Whether they follow the first one's name: what they made together is not the one's. */
  static boolean follow(String text, NamedMention first) {
    return first.referent().type() == SourceType.PERSON
        && AND_OTHERS.matcher(text).region(first.span().end(), text.length()).lookingAt();
  }
}
