package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the words before a name say what its bearer is: "CEO of Acme Motors" of Anna Kim. */
final class TitlesBeforeNames {
  /** What makes a name after it another's than the source's: "an aide to Anna Kim". */
  private static final Pattern DEPENDENT =
      Pattern.compile(
          "(?i)(?:['\u2019]s?|(?U:\\b)"
              + CoreferenceWords.LISTS.oneOf("dependent-name")
              + ")\\s+(?:the\\s+)?$");

  /** "A panel led by Judge Anna Kim", "A team under Professor Kim": who is at its head. */
  private static final Pattern AT_HEAD =
      Pattern.compile(
          "(?U:\\b)(?:"
              + CoreferenceWords.LISTS.oneOf("group-leading-participle")
              + " by|under)\\s+(?:the\\s+)?(?:[\\p{L}-]+\\.?\\s+){0,5}$");

  private static final Pattern COMPLEMENT =
      Pattern.compile("(?U:\\b)" + CoreferenceWords.LISTS.oneOf("office-preposition") + "\\s");

  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?U:\\b)"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + "\\s+(\\p{Ll}+(?:\\s+\\p{Ll}+){0,3})\\s+$");

  /** A body's name with a preposition, all in capitals, and the title of who is there. */
  private static final Pattern BODY_TITLE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.&'\u2019-]*\\s)*(\\p{Lu}\\p{L}+) (?:of|for) (?:the )?"
              + "((?:\\p{Lu}[\\p{L}&'\u2019-]*,? (?:and )?)+)(\\p{Lu}\\p{L}+)\\s$");

  /**
   * Somebody of a part of a body, whose name an owner's mark ends: "chief of Acme's legal unit".
   */
  private static final Pattern PART =
      Pattern.compile(
          "(?i:the )?(?:\\p{L}+ ){0,3}(\\p{L}+) of (?:the )?(?:\\p{Lu}[\\p{L}&.-]*(?: of| for| and| the)* ?){1,6}['\u2019]s? (?:\\p{Ll}+ ){0,3}(\\p{Ll}+)\\s$");

  /** A title with "for" before what its bearer is to those who have it. */
  private static final Pattern CAUSE =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}-]*) for (?:[$\\p{Lu}\\p{N}][^\\s,]*\\s){1,3}(?:\\p{Ll}[\\p{Ll}-]*\\s){0,2}"
              + "(\\p{Ll}[\\p{Ll}-]*)\\s$");

  /** A title in capitals with a preposition: its words before that, and its last one. */
  private static final Pattern CAPITAL_TITLE =
      Pattern.compile(
          "(?<opening>(?:\\p{Lu}[\\p{L}.'\u2019-]* )+)"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + " (?:(?:\\p{Lu}[\\p{L}.'\u2019-]*,?|the|and|&|"
              + CoreferenceWords.LISTS.oneOf("office-preposition")
              + ") )*(?<last>\\p{Lu}[\\p{L}.'\u2019-]*)\\s$");

  /** What opens a clause that tells what somebody did: "A man who sold". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "\\s"
              + CoreferenceWords.LISTS.oneOf("description-clause")
              + "\\s(?!"
              + CoreferenceWords.LISTS.oneOf("self-naming")
              + "\\s)");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  TitlesBeforeNames(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /**
   * Whether they do, and tell of no other whose he or she is.
   *
   * @param source that ends in the name, or goes on behind it
   */
  boolean precede(Span source, Span name) {
    String before = text.substring(source.start(), name.start());
    if (before.isBlank()
        || DEPENDENT.matcher(before).find()
        || AT_HEAD.matcher(before).find()
        || CLAUSE.matcher(before).find()) {
      return false;
    }
    // "CEO of Acme Motors Anna Kim" is she, "the lawyer of President Anna Kim" is not.
    return !hasComplement(source.start(), before)
        || isDomain(before)
        || isOfBody(source.start(), before)
        || isOfPart(before)
        || isOfCause(before)
        || isCapitalTitle(before)
        || named.within(new Span(source.start(), name.start())).stream()
            .anyMatch(
                body ->
                    body.referent().type() == SourceType.ORGANIZATION
                        && text.substring(body.span().end(), name.start()).isBlank());
  }

  /** Whether a preposition stands there that is of no body's name, as "Bank of Halden" has one. */
  private boolean hasComplement(int start, String before) {
    return COMPLEMENT
        .matcher(before)
        .results()
        .anyMatch(
            found ->
                named.touching(new Span(start + found.start(), start + found.end())).isEmpty());
  }

  /**
   * "Halden Department of Prisons Commissioner": what the preposition belongs to is a body's name.
   */
  private boolean isOfBody(int start, String before) {
    Matcher title = BODY_TITLE.matcher(before);
    if (!title.matches()) {
      return false;
    }
    Span field = new Span(start + title.start(2), start + title.end(2));
    return headNouns.isBody(headNouns.singular(title.group(1)))
        && headNouns.denotes(title.group(3), NounKind.PERSON)
        && named.touching(field).stream()
            .noneMatch(name -> name.referent().type() != SourceType.ORGANIZATION);
  }

  /** "head of the Interior Ministry's legal service": a part of a body, and who is there. */
  private boolean isOfPart(String before) {
    Matcher part = PART.matcher(before);
    return part.matches()
        && headNouns.denotes(part.group(1), NounKind.PERSON)
        && headNouns.isBody(part.group(2));
  }

  /** "Fight for Ports organizing director": a cause with its title, and nobody who is for it. */
  private boolean isOfCause(String before) {
    Matcher cause = CAUSE.matcher(before);
    return cause.matches()
        && headNouns.kinds(headNouns.singular(cause.group(1))).isEmpty()
        && headNouns.singular(cause.group(2)).equals(cause.group(2))
        && headNouns.is(cause.group(2), NounKind.PERSON);
  }

  /**
   * "Senior Adviser to the Governor for Ports and Ferries", in capitals but for what joins: a title
   * however long, if its last word is for no person, whose the name might be ("Lawyer of President
   * Anna Kim").
   */
  private boolean isCapitalTitle(String before) {
    Matcher title = CAPITAL_TITLE.matcher(before);
    if (!title.matches()) {
      return false;
    }
    String last = title.group("last");
    String opening = title.group("opening").strip();
    String first = opening.substring(opening.lastIndexOf(' ') + 1);
    return headNouns.singular(first).equalsIgnoreCase(first)
        && headNouns.denotes(first, NounKind.PERSON)
        && !headNouns.denotes(last, NounKind.PERSON)
        && !PersonTitle.isHonorific(last);
  }

  /** "minister of mines", "chair of governors": common nouns, none of them for one person. */
  private boolean isDomain(String before) {
    Matcher domain = DOMAIN.matcher(before);
    if (!domain.find()) {
      return false;
    }
    for (String word : domain.group(1).split("\\s+", -1)) {
      String noun = headNouns.singular(word);
      if (noun.equals(word) && headNouns.is(noun, NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }
}
