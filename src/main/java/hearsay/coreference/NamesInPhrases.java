package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.Blank;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a source has as its head, behind its office, or in apposition to a description. */
final class NamesInPhrases {
  /** Their holders' names may come behind a preposition. */
  private static final Set<String> OFFICES =
      Set.of(
          "secretary",
          "minister",
          "director",
          "head",
          "chief",
          "president",
          "chair",
          "chairman",
          "chairwoman",
          "commissioner",
          "governor",
          "ambassador",
          "envoy",
          "speaker",
          "leader");

  private static final Pattern OFFICE =
      Pattern.compile("(?:of|for|to) (?:the )?(\\p{Lu}[\\p{L}-]*(?: (?:and )?\\p{Lu}[\\p{L}-]*)*)");

  /** What may stand between a description and the name in apposition to it, and that name. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:\\s+(?:of|in|at|for|from|on|with|to)\\s[^,;.]{1,60})?,\\s+(?:(?:the|an?)\\s+)?"
              + "(?:\\p{Ll}[\\p{Ll}-]*\\s+){0,3}(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir)\\.?\\s+)?"
              + "(\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*(?:\\s+(?:(?:of|de|von|van|and|the)\\s+)?"
              + "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*)*)\\s*(?:,|$|\\s(?:of|who|which)\\b)");

  /** In UTF-16 units. */
  private static final int SELF_REACH = 80;

  private static final Pattern CLAUSE_BEHIND = Pattern.compile(",? who [^.\\n]*");

  /** What people call themselves who keep their names: "who signs himself only as “Blade”". */
  private static final Pattern SELF_NAMED =
      Pattern.compile(
          "\\b(?:signs? (?:himself|herself|themselves)(?: only| simply)? as|(?:asked|wants?|wanted"
              + "|prefers?) to be (?:called|known as|identified (?:only )?as)|goes by(?: the name(?: of)?)?"
              + "|calls (?:himself|herself)|gave (?:his|her|a) name (?:only )?as|known (?:only )?as)"
              + " [\"\u201c\u2018']?(\\p{Lu}[\\p{L}\\p{N}.-]*(?: \\p{Lu}[\\p{L}\\p{N}.-]*){0,2})");

  /** "One of them, a branch manager,": the words that say more than the number. */
  private static final Pattern MEMBER =
      Pattern.compile("(?i)one of [^,]{1,40}, an? (\\p{Ll}[^,]{1,60}?)(?:,| who | whose |$).*");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;

  NamesInPhrases(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
  }

  /** "Finance Minister Anna Kim", "the Commerce Ministry": a phrase whose head is a name. */
  Optional<Referent> head(Span source, NounPhrase phrase) {
    Span head = phrase.head().span();
    for (NamedMention mention : named.touching(head)) {
      return Optional.of(mention.referent());
    }
    return inOffice(source, phrase);
  }

  /** Whether the head is a name, and another conjunct follows: "Grassley and Leahy". */
  boolean isConjunct(NounPhrase phrase) {
    Span head = phrase.head().span();
    return phrase.coordinated()
        && named.touching(head).stream().anyMatch(mention -> mention.span().end() <= head.end());
  }

  /** "Secretary of State Antony Blinken". */
  private Optional<Referent> inOffice(Span source, NounPhrase phrase) {
    if (!OFFICES.contains(headNouns.singular(phrase.head().text()))) {
      return Optional.empty();
    }
    int from = phrase.head().span().end();
    return named.within(source).stream()
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(mention -> mention.span().start() > from)
        .filter(mention -> isOffice(text.substring(from, mention.span().start())))
        .map(NamedMention::referent)
        .findFirst();
  }

  private boolean isOffice(String between) {
    Matcher office = OFFICE.matcher(Blank.join(between));
    if (!office.matches()) {
      return false;
    }
    for (String word : office.group(1).split(" ", -1)) {
      if (headNouns.is(headNouns.singular(word), NounKind.PERSON)) {
        return false;
      }
    }
    return true;
  }

  /** "The Canadian bidder, Fundy Marine Systems,": the name that follows as an apposition. */
  Optional<Referent> apposed(Span source, NounPhrase phrase, Referent described) {
    int from = phrase.head().span().end();
    if (described.plural() && !phrase.head().isNumber() && !isOneOf(phrase)) {
      return Optional.empty();
    }
    String rest = text.substring(from, source.end());
    Matcher gap = APPOSITION.matcher(rest);
    if (!gap.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(from + gap.start(1), from + gap.end(1));
    boolean person = headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON);
    for (NamedMention mention : named.touching(name)) {
      if (mention.referent().type() != SourceType.PLACE) {
        return Optional.of(mention.referent());
      }
      // "Boreal Short Sea" is more than the sea.
      if (mention.span().contains(name)) {
        return Optional.empty();
      }
    }
    boolean body = described.nouns().stream().anyMatch(headNouns::isBody);
    return Optional.of(
        new Referent(
            Blank.join(name.of(text)),
            person && !body ? SourceType.PERSON : SourceType.ORGANIZATION,
            described.gender(),
            false,
            described.nouns(),
            described.modifiers()));
  }

  /** The name that a person goes by in the article for want of his own. */
  Optional<Referent> selfNamed(Span source, Referent described) {
    // The tagger may have left the clause out of the source.
    int reach = Math.min(text.length(), source.end() + SELF_REACH);
    Matcher more = CLAUSE_BEHIND.matcher(text.substring(source.end(), reach));
    int end = more.lookingAt() ? source.end() + more.end() : source.end();
    Matcher name = SELF_NAMED.matcher(Blank.join(text.substring(source.start(), end)));
    return name.find() && !described.plural()
        ? Optional.of(described.of(SourceType.PERSON).named(name.group(1)))
        : Optional.empty();
  }

  /** "One of them, a branch manager,": the branch manager. */
  Optional<Referent> member(Span source, Referent described) {
    Matcher member = MEMBER.matcher(Blank.join(source.of(text)));
    return member.matches()
        ? Optional.of(described.of(SourceType.UNNAMED).named(member.group(1)))
        : Optional.empty();
  }

  private static boolean isOneOf(NounPhrase phrase) {
    return phrase.head().text().equalsIgnoreCase("one");
  }
}
