package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
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

  /** What may stand between a place and the person who holds an office there. */
  private static final Pattern HOME =
      Pattern.compile("\\s*(?:\\(\\p{Lu}[\\p{L}.-]{1,12}\\)|,\\s\\p{Lu}[\\p{L}.-]{1,12},)\\s");

  private static final Pattern TITLE = Pattern.compile("(?:\\p{Lu}[\\p{L}.-]*\\s){0,4}");

  /** Words before a place's name that make no body of it: "Downtown Leeds", "Nazi Germany". */
  private static final Set<String> OF_PLACES = CoreferenceWords.LISTS.get("place-modifier");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final OfficeHolders holders;
  private final TitlesBeforeNames titles;

  NamesInPhrases(String text, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.text = text;
    this.named = named;
    this.headNouns = headNouns;
    this.holders = new OfficeHolders(text, named, headNouns);
    this.titles = new TitlesBeforeNames(text, named, headNouns);
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
        && headNouns.denotes(phrase.head().text(), NounKind.PERSON)
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
        .filter(mention -> titles.precede(source, mention.span()))
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
