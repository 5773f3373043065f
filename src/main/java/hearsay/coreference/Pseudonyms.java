package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a person goes by who keeps his own: "who signs himself only as “Blade”". */
final class Pseudonyms {
  /** How far after a source its clause may go on, in UTF-16 units. */
  private static final int REACH = 80;

  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "(?:,? who(?:se|m)?|, "
              + CoreferenceWords.LISTS.oneOf("naming-participle")
              + ") [^.\\n]*");

  private static final String ONLY =
      "(?: " + CoreferenceWords.LISTS.oneOf("restricting-adverb") + ")?";

  /** "his first name, ", "a nickname as " */
  private static final String OWN_NAME =
      CoreferenceWords.LISTS.oneOf("name-owner")
          + " (?:\\p{Ll}+ )?"
          + CoreferenceWords.LISTS.oneOf("name-noun")
          + ONLY
          + ",?(?: as| of)?";

  private static final String AS = ONLY + " (?:as|by " + OWN_NAME + ")";

  private static final String WISHING =
      CoreferenceWords.LISTS.oneOf("wish-verb") + "(?: \\p{Ll}+)? to" + ONLY;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?U:\\b)(?:signs? "
              + CoreferenceWords.LISTS.oneOf("reflexive-pronoun")
              + ONLY
              + " as|"
              + WISHING
              + " be"
              + ONLY
              + " (?:called"
              + ONLY
              + "|"
              + CoreferenceWords.LISTS.oneOf("naming-participle")
              + AS
              + ")|"
              + WISHING
              + " (?:call|name) "
              + CoreferenceWords.LISTS.oneOf("object-pronoun")
              + ONLY
              + "|(?:be|was|is|being|only|who)"
              + ONLY
              + " identified"
              + AS
              + "|identified (?:"
              + CoreferenceWords.LISTS.oneOf("reflexive-pronoun")
              + " )?(?:only|by "
              + OWN_NAME
              + "|only by "
              + OWN_NAME
              + "|only as)|"
              + CoreferenceWords.LISTS.oneOf("giving-verb")
              + ONLY
              + " "
              + OWN_NAME
              + "|(?:we|I)(?: will| shall|['\u2019]ll| are| have) call(?:ed|ing)?(?: "
              + CoreferenceWords.LISTS.oneOf("object-pronoun")
              + ")?|"
              + CoreferenceWords.LISTS.oneOf("self-naming")
              + "|(?<!be )(?:identified|named|saved|listed|registered|recorded)(?: (?:by|in) (?:(?! as )[^,;])+)?"
              + "(?: only| simply| later| publicly)? as) (?:"
              + CoreferenceWords.LISTS.oneOf("apposition-title")
              + "\\.? (?!\\p{Lu}(?![\\p{L}\\p{N}.])))?[\"\u201c\u2018']?(\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}.-]*){0,2})");

  /** "A group calling itself Grey Tern", "a super PAC called the Halden Fund" */
  private static final Pattern BODY =
      Pattern.compile(
          "(?U:\\b)"
              + CoreferenceWords.LISTS.oneOf("body-naming")
              + " (?:the )?[\"\u201c\u2018']?(\\p{Lu}[\\p{L}\\p{N}&'\u2019.-]*"
              + "(?: (?:(?:of|for|the|and|in|to) ){0,2}\\p{Lu}[\\p{L}\\p{N}&'\u2019.-]*){0,6})");

  /** "One of the workers, who asked us to call her Dina" */
  private static final Pattern ONE = Pattern.compile("(?i)(?:another|one) (?:of )?");

  private Pseudonyms() {}

  /** The same of one of several. */
  static Optional<Referent> ofOne(String text, Span source) {
    return ONE.matcher(text).region(source.start(), source.end()).lookingAt()
        ? of(text, source, Referent.of("", SourceType.PERSON, false))
        : Optional.empty();
  }

  /**
   * The one described under the name that the source, or the clause after it, gives.
   *
   * @param source from which the tagger may have left the clause out
   */
  static Optional<Referent> of(String text, Span source, Referent described) {
    if (described.type() == SourceType.ORGANIZATION && !described.plural()) {
      Matcher body = BODY.matcher(Blanks.join(source.of(text)));
      if (body.find()) {
        return Optional.of(described.named(body.group(1)));
      }
    }
    int reach = Math.min(text.length(), source.end() + REACH);
    Matcher more = CLAUSE_AFTER.matcher(text.substring(source.end(), reach));
    int end = more.lookingAt() ? source.end() + more.end() : source.end();
    Matcher name = CALLED.matcher(Blanks.join(text.substring(source.start(), end)));
    return name.find() && !described.plural()
        ? Optional.of(
            (described.type() == SourceType.ORGANIZATION
                    ? described
                    : described.of(SourceType.PERSON))
                .named(name.group(1)))
        : Optional.empty();
  }
}
