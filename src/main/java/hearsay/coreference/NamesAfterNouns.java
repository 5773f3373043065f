package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.Gender;
import hearsay.mention.GivenNames;
import hearsay.mention.HeadNouns;
import hearsay.mention.MentionLexicon;
import hearsay.mention.NameParticles;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name that stands right after a common noun for its bearer, tagged or not: "County engineer
 * Don Freely", "the Spanish daily El Sur", "Airline Norvia" where a sentence begins.
 */
final class NamesAfterNouns {
  private static final Set<String> JOINTS = CoreferenceWords.LISTS.get("name-joint");

  /** Nouns with which no name begins, though a sentence begins with them. */
  private static final Set<String> NEVER_IN_NAMES = CoreferenceWords.LISTS.get("noun-before-name");

  /** "his 1955 book Hard Rain" */
  private static final Set<String> WORKS = CoreferenceWords.LISTS.get("work-noun");

  private static final Set<NounKind> FIRMS_AND_OUTLETS = Set.of(NounKind.MEDIA, NounKind.COMPANY);

  /** A name whose first word looks like an English one: " To Vima", " The Halden Courier". */
  private static final Pattern REST =
      Pattern.compile("\\s(?:The\\s)?(\\p{Lu}[\\p{L}'\u2019-]*(?:\\s\\p{Lu}[\\p{L}'\u2019-]*)+)");

  /** "Popular step-counting app Velmar", whatever the tagger makes of the words before the noun. */
  private static final Pattern PRODUCT =
      Pattern.compile(
          "(?:(?!"
              + CoreferenceWords.LISTS.oneOf("dependent-name")
              + "\\s)[\\p{L}-]+\\s){0,5}(\\p{Ll}+)\\s(\\p{Lu}[\\p{L}\\p{N}]*)");

  /** "HUD Senior Advisor for Housing Finance Anna Kim", up to what is said of her. */
  private static final Pattern IN_OFFICE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}.-]*\\s){0,5}(?<office>\\p{Lu}\\p{L}+)\\s(?:of|for|to)\\s(?:the\\s)?"
              + "(?<field>(?:\\p{Lu}[\\p{L}&'\u2019-]*,?\\s(?:(?:and|of)\\s)?){1,7}?)"
              + "(?<name>(?<given>\\p{Lu}\\p{Ll}+)\\s(?:\\p{Lu}\\.\\s)?\\p{Lu}[\\p{L}'\u2019-]+)"
              + "(?=$|,\\s|\\s\\(|\\s[-\u2013\u2014]\\s)");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:(?:[Tt]he|[Aa]n?)\\s)?(?:[\\p{L}-]+\\s){0,5}?"
              + CoreferenceWords.LISTS.oneOf("noun-before-body")
              + "\\s(?<open>[\"\u201c\u2018])?(?<name>\\p{Lu}[\\p{L}-]*(?:['\u2019]s)?(?:\\s(?:(?:of|for|the|and|to)\\s){0,2}"
              + "\\p{Lu}[\\p{L}-]*(?:['\u2019]s)?)+)");

  private static final Set<String> OFFICES = CoreferenceWords.LISTS.get("office-noun");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final GivenNames givenNames;

  NamesAfterNouns(String text, SpanIndex<NamedMention> named, MentionLexicon lexicon) {
    this.text = text;
    this.named = named;
    this.headNouns = lexicon.headNouns();
    this.givenNames = lexicon.givenNames();
  }

  /**
   * Who is named after the noun; empty where nobody is, and where the name is tagged as it stands.
   *
   * @param source all its words
   * @param phrase its first noun phrase, which may end before the name or with it
   */
  Optional<Referent> of(Span source, NounPhrase phrase) {
    List<Token> tokens = new ArrayList<>(phrase.modifiers());
    tokens.add(phrase.head());
    Optional<Referent> beside =
        phrase.head().isCapitalized() ? atEnd(phrase, tokens) : behind(source, phrase);
    return beside.or(() -> product(source)).or(() -> body(source));
  }

  /** "The campaign group Halden's Windy Future": a body of whose name no tag has all. */
  private Optional<Referent> body(Span source) {
    Matcher body = BODY.matcher(text).region(source.start(), source.end());
    if (!body.lookingAt()) {
      return Optional.empty();
    }
    int end = body.group("open") == null ? body.end() : body.end() + 1;
    if (!(end == source.end() || text.startsWith(",", end))) {
      return Optional.empty();
    }
    Span name = new Span(body.start("name"), body.end("name"));
    String first = name.of(text).split("[ '\u2019]", 2)[0];
    boolean tagged =
        named.touching(name).stream()
            .anyMatch(
                mention ->
                    mention.span().contains(name)
                        || mention.referent().type() == SourceType.PERSON);
    return tagged || headNouns.denotes(first, NounKind.PERSON)
        ? Optional.empty()
        : Optional.of(Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false));
  }

  /**
   * Who holds an office that names its field: "Assistant Secretary for Trade and Ports Anna Kim".
   * Taggers take so many capitals for one name, or for none.
   */
  Optional<Referent> inOffice(Span source) {
    Matcher office = IN_OFFICE.matcher(text).region(source.start(), source.end());
    if (!office.lookingAt()
        || !OFFICES.contains(office.group("office").toLowerCase(Locale.ROOT))
        || !givenNames.isGiven(office.group("given"))
        || Arrays.stream(office.group("field").split("[ ,]+", -1))
            .anyMatch(word -> headNouns.denotes(word, NounKind.PERSON))) {
      return Optional.empty();
    }
    Span name = new Span(office.start("name"), office.end("name"));
    return Optional.of(
        named.touching(name).stream()
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
            // "K" of "K Sudhakar Yadav"
            .filter(one -> (" " + one.name()).contains(" " + office.group("given") + " "))
            .findFirst()
            .orElseGet(() -> Referent.of(Blanks.join(name.of(text)), SourceType.PERSON, false)));
  }

  /** The capitals with which the phrase ends. */
  private Optional<Referent> atEnd(NounPhrase phrase, List<Token> tokens) {
    int noun = tokens.size() - 2;
    while (noun >= 0 && (tokens.get(noun).isCapitalized() || isParticle(tokens.get(noun)))) {
      noun--;
    }
    if (noun < 0) {
      return opens(phrase, tokens) ? ofFirm(tokens.subList(1, tokens.size())) : Optional.empty();
    }
    if (tokens.get(noun).isAdjective()) {
      return Optional.empty();
    }
    Span name = tokens.get(noun + 1).span().cover(phrase.head().span());
    boolean known =
        named.touching(name).stream().anyMatch(mention -> mention.span().contains(name));
    if (WORKS.contains(tokens.get(noun).text())) {
      return Optional.of(Referent.of(Blanks.join(name.of(text)), SourceType.DOCUMENT, false));
    }
    Set<NounKind> kinds = headNouns.kinds(headNouns.singular(tokens.get(noun).text()));
    boolean person = kinds.contains(NounKind.PERSON) && tokens.size() - noun == 3;
    boolean medium = kinds.contains(NounKind.MEDIA) && !kinds.contains(NounKind.PERSON);
    if (known || !(person || medium)) {
      boolean firm = !known && isOfFirms(tokens.get(noun), kinds);
      return firm ? ofFirm(tokens.subList(noun + 1, tokens.size())) : Optional.empty();
    }
    return Optional.of(
        Referent.of(
            Blanks.join(name.of(text)),
            person ? SourceType.PERSON : SourceType.ORGANIZATION,
            false));
  }

  /** "retailer", "app" */
  private boolean isOfFirms(Token noun, Set<NounKind> kinds) {
    boolean company = kinds.contains(NounKind.COMPANY) && !kinds.contains(NounKind.PERSON);
    return company || headNouns.isProduct(noun.lower());
  }

  /** "Newspaper La Voz", but not "The Newspaper Group". */
  private static boolean opens(NounPhrase phrase, List<Token> tokens) {
    return phrase.determiner().isEmpty()
        && phrase.possessor().isEmpty()
        && tokens.size() > 1
        && tokens.get(0).isCapitalized()
        && NEVER_IN_NAMES.contains(tokens.get(0).lower());
  }

  /** What is named so; empty where a noun among the words tells that it is something else. */
  private Optional<Referent> ofFirm(List<Token> words) {
    Span name = Token.cover(words);
    boolean described = words.stream().anyMatch(word -> !isOfName(word));
    boolean person =
        givenNames.isGiven(Blanks.join(name.of(text)))
            || named.touching(name).stream()
                .anyMatch(mention -> mention.referent().gender() != Gender.UNKNOWN);
    if (described || person) {
      return Optional.empty();
    }
    return Optional.of(
        named.touching(name).stream()
            .filter(mention -> mention.span().start() == name.start())
            .filter(mention -> mention.span().contains(name))
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.ORGANIZATION)
            .findFirst()
            .orElseGet(
                () -> Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false)));
  }

  /** No noun but for a firm or an outlet: a "Pilots' Union" has another name. */
  private boolean isOfName(Token word) {
    Set<NounKind> kinds = headNouns.kinds(headNouns.singular(word.text()));
    return kinds.isEmpty() || kinds.stream().anyMatch(FIRMS_AND_OUTLETS::contains);
  }

  /** The name after the phrase, whose first word is no noun for the tagger. */
  private Optional<Referent> behind(Span source, NounPhrase phrase) {
    Set<NounKind> kinds = headNouns.kinds(headNouns.of(phrase));
    int end = phrase.head().span().end();
    Matcher rest = REST.matcher(text).region(end, Math.max(end, source.end()));
    if (phrase.isPlural()
        || !kinds.contains(NounKind.MEDIA)
        || kinds.contains(NounKind.PERSON)
        || !rest.lookingAt()) {
      return Optional.empty();
    }
    Span name = new Span(rest.start(1), rest.end(1));
    return Optional.of(
        named.touching(name).stream()
            .filter(mention -> mention.span().contains(name))
            .map(NamedMention::referent)
            .findFirst()
            .orElseGet(
                () -> Referent.of(Blanks.join(name.of(text)), SourceType.ORGANIZATION, false)));
  }

  private Optional<Referent> product(Span source) {
    Matcher product = PRODUCT.matcher(text).region(source.start(), source.end());
    if (!product.matches() || !headNouns.isProduct(product.group(1))) {
      return Optional.empty();
    }
    String name = product.group(2);
    Optional<NamedMention> tagged = named.startingAt(product.start(2));
    return tagged.isEmpty() && !givenNames.isGiven(name)
        ? Optional.of(Referent.of(name, SourceType.ORGANIZATION, false))
        : tagged
            .map(NamedMention::referent)
            .filter(referent -> referent.type() == SourceType.ORGANIZATION);
  }

  private static boolean isParticle(Token token) {
    return JOINTS.contains(token.text()) || NameParticles.isOne(token.text());
  }
}
