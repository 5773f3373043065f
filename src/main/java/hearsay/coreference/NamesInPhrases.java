package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a source has as its head, or after its office. */
final class NamesInPhrases {
  /** Where the words for one source end, and what is said of it begins. */
  private static final Pattern PHRASE_END =
      Pattern.compile("\\s*(?:,\\s|\\((?!(?:retd|ret|rtd|retired)\\.?\\))|\\s[-\u2013\u2014]\\s)");

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

  /** What may stand between a place and the person who holds an office there. */
  private static final Pattern HOME =
      Pattern.compile("\\s*(?:\\(\\p{Lu}[\\p{L}.-]{1,12}\\)|,\\s\\p{Lu}[\\p{L}.-]{1,12},)\\s");

  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}");

  /** Words before a place's name that make no body of it: "Downtown Leeds", "Nazi Germany". */
  private static final Set<String> OF_PLACES = CoreferenceWords.LISTS.get("place-modifier");

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
  private final OfficeHolders holders;

  NamesInPhrases(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
    this.holders = new OfficeHolders(text, named, headNouns);
  }

  /** "Finance Minister Anna Kim", "the Commerce Ministry": a phrase whose head is a name. */
  Optional<Referent> head(Span source, NounPhrase phrase) {
    return named.touching(phrase.head().span()).stream()
        .map(NamedMention::referent)
        .findFirst()
        .filter(referent -> referent.type() == SourceType.PERSON)
        .or(() -> titledAtEnd(source))
        .or(() -> afterHome(source, phrase))
        .or(() -> endingInPlace(phrase))
        .or(
            () ->
                isMember(phrase)
                    ? Optional.empty()
                    : named.touching(phrase.head().span()).stream()
                        .map(NamedMention::referent)
                        .findFirst())
        .or(() -> holders.of(source, phrase));
  }

  /** "Halden County (Pa.) Sheriff Anna Kim": the person after a place and where that lies. */
  private Optional<Referent> afterHome(Span source, NounPhrase phrase) {
    Span head = phrase.head().span();
    Matcher home = HOME.matcher(text).region(head.end(), Math.max(head.end(), source.end()));
    return home.lookingAt()
        ? named.within(new Span(home.end(), source.end())).stream()
            .filter(mention -> mention.referent().type() == SourceType.PERSON)
            .filter(
                mention ->
                    TITLE.matcher(text.substring(home.end(), mention.span().start())).matches())
            .map(NamedMention::referent)
            .findFirst()
        : Optional.empty();
  }

  /** "Priorities USA", "Generation Halden": a body whose name ends in a place's. */
  private Optional<Referent> endingInPlace(NounPhrase phrase) {
    Span head = phrase.head().span();
    boolean place =
        named.touching(head).stream()
            .anyMatch(
                mention ->
                    mention.span().equals(head) && mention.referent().type() == SourceType.PLACE);
    boolean body =
        place
            && phrase.determiner().isEmpty()
            && phrase.possessor().isEmpty()
            && !phrase.modifiers().isEmpty()
            && phrase.modifiers().stream().allMatch(NamesInPhrases::isOfName);
    return body
        ? Optional.of(
            Referent.of(Blanks.join(phrase.base().of(text)), SourceType.ORGANIZATION, false))
        : Optional.empty();
  }

  /** Not "Northern", which is of a place's own name. */
  private static boolean isOfName(Token token) {
    String word = token.lower();
    return token.isNoun() && token.isCapitalized() && !OF_PLACES.contains(word);
  }

  /**
   * "the only known Republican", "some Republicans": one or some of a party, which is called by the
   * noun for its members.
   */
  private boolean isMember(NounPhrase phrase) {
    return !phrase.determiner().isEmpty()
        && headNouns.is(headNouns.singular(phrase.head().text()), NounKind.PERSON)
        && named.touching(phrase.head().span()).stream()
            .allMatch(name -> name.span().equals(phrase.head().span()));
  }

  /**
   * "Acme Corp. CEO Anna Kim", "CEO of Acme Motors Anna Kim": the person whose name ends the words
   * before the first comma, whatever bodies the title names.
   */
  Optional<Referent> titledAtEnd(Span source) {
    int to = endOfPhrase(source);
    return named.within(new Span(source.start(), Math.max(to, source.start() + 1))).stream()
        .filter(mention -> mention.span().end() == to)
        .filter(mention -> mention.referent().type() == SourceType.PERSON)
        .filter(mention -> isTitled(source, mention.span()))
        .map(NamedMention::referent)
        .findFirst();
  }

  /** Where the first mark stands that is in no name, as that of "Acme Co., Ltd." is. */
  private int endOfPhrase(Span source) {
    Matcher end = PHRASE_END.matcher(text).region(source.start(), source.end());
    while (end.find()) {
      Span mark = new Span(end.start(), end.end());
      if (named.touching(mark).stream().noneMatch(mention -> mention.span().contains(mark))) {
        return mark.start();
      }
    }
    return source.end();
  }

  /** Whether the words before a name say what the person is, and no other whose he or she is. */
  private boolean isTitled(Span source, Span name) {
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
        && headNouns.is(headNouns.singular(title.group(3)), NounKind.PERSON)
        && named.touching(field).stream()
            .noneMatch(name -> name.referent().type() != SourceType.ORGANIZATION);
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
        && headNouns.is(headNouns.singular(first), NounKind.PERSON)
        && !headNouns.is(headNouns.singular(last), NounKind.PERSON)
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

  /** "The District Attorney", tagged as a body's name. */
  boolean isOffice(NounPhrase phrase) {
    String noun = headNouns.of(phrase);
    return phrase.isDefinite() && headNouns.is(noun, NounKind.PERSON) && !headNouns.isBody(noun);
  }

  /** Whether the head is a name, and another conjunct follows: "Grassley and Leahy". */
  boolean isConjunct(NounPhrase phrase) {
    Span head = phrase.head().span();
    return phrase.coordinated()
        && named.touching(head).stream().anyMatch(mention -> mention.span().end() <= head.end());
  }
}
