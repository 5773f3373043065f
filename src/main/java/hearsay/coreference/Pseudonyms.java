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

  private static final Pattern CLAUSE_AFTER = Pattern.compile(",? who(?:se)? [^.\\n]*");

  private static final Pattern CALLED =
      Pattern.compile(
          "(?U:\\b)(?:signs? "
              + CoreferenceWords.LISTS.oneOf("reflexive-pronoun")
              + "(?: only| simply)? as|"
              + CoreferenceWords.LISTS.oneOf("wish-verb")
              + " to be (?:called|known as|identified (?:only )?as)|"
              + CoreferenceWords.LISTS.oneOf("self-naming")
              + "|(?<!be )(?:identified|named)(?: (?:by|in) (?:(?! as )[^,;])+)?"
              + "(?: only| simply| later| publicly)? as) (?:"
              + CoreferenceWords.LISTS.oneOf("apposition-title")
              + "\\.? )?[\"\u201c\u2018']?(\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}.-]*){0,2})");

  private Pseudonyms() {}

  /**
   * The one described under the name that the source, or the clause after it, gives.
   *
   * @param source from which the tagger may have left the clause out
   */
  static Optional<Referent> of(String text, Span source, Referent described) {
    int reach = Math.min(text.length(), source.end() + REACH);
    Matcher more = CLAUSE_AFTER.matcher(text.substring(source.end(), reach));
    int end = more.lookingAt() ? source.end() + more.end() : source.end();
    Matcher name = CALLED.matcher(Blanks.join(text.substring(source.start(), end)));
    return name.find() && !described.plural()
        ? Optional.of(described.of(SourceType.PERSON).named(name.group(1)))
        : Optional.empty();
  }
}
