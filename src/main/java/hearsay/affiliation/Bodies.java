package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names bodies and places, by the fullest name that the article has for each. */
final class Bodies {
  private final TokenIndex words;
  private final NamedMentions named;
  private final DescribedBodies described;
  private final RoleNouns nouns;
  private final CountryNames countries;
  private final Offices offices;
  private final BodyNames bodyNames;

  Bodies(
      TokenIndex words,
      NamedMentions named,
      DescribedBodies described,
      RoleNouns nouns,
      CountryNames countries,
      Offices offices,
      BodyNames bodyNames) {
    this.offices = offices;
    this.bodyNames = bodyNames;
    this.words = words;
    this.named = named;
    this.described = described;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** Those that common nouns mean. */
  DescribedBodies described() {
    return described;
  }

  /**
   * The organization that is named among the words, the last. A country by its own name is none,
   * whatever else the article has whose name begins so: "Vatican officials" and Vatican Radio.
   */
  Optional<String> organization(List<Token> phrase) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention : touching(phrase)) {
      boolean country = countries.of(Blanks.join(mention.span().of(words.text()))).isPresent();
      if (mention.referent().type() == SourceType.ORGANIZATION
          && !country
          && !bodyNames.isNone(mention)) {
        last = Optional.of(mention.referent().name());
      }
    }
    return last;
  }

  /**
   * The body or place that the words name or take up: "the company" of "the company's director".
   */
  Optional<String> body(@Nullable Token determiner, List<Token> words) {
    return organization(words).or(() -> place(words)).or(() -> describedBody(determiner, words));
  }

  /** The body that the words take up, of which one is meant: "the company". */
  Optional<String> describedBody(@Nullable Token determiner, List<Token> words) {
    Token head = words.get(words.size() - 1);
    if (words.stream().anyMatch(Token::isVerb)
        || namesPerson(words)
        || head.isPluralNoun()
        || (determiner != null && isIndefinite(determiner))) {
      return Optional.empty();
    }
    if (!nouns.isBody(nouns.singular(head))) {
      return words.size() == 1
          ? described.byLastWord(head).or(() -> offices.territory(head))
          : Optional.empty();
    }
    if (nouns.isDocument(head)) {
      return Optional.empty();
    }
    return described.of(definite(words));
  }

  private static boolean isIndefinite(Token determiner) {
    String word = determiner.lower();
    return word.equals("a") || word.equals("an");
  }

  /** "the customs" of "two customs", which are those of "two customs officials". */
  static NounPhrase definite(List<Token> words) {
    int last = words.size() - 1;
    List<Token> modifiers =
        words.subList(0, last).stream().filter(token -> !token.isNumber()).toList();
    return new NounPhrase("the", List.of(), modifiers, words.get(last), false);
  }

  /** The organization whose name the words are, and nothing more but an article. */
  Optional<String> named(List<Token> phrase) {
    Span all = span(phrase);
    return touching(phrase).stream()
        .filter(mention -> isBody(mention.referent()) && !bodyNames.isNone(mention))
        .filter(mention -> mention.span().end() == all.end())
        .filter(
            mention ->
                mention.span().start() <= phrase.get(Math.min(1, phrase.size() - 1)).span().start())
        .map(mention -> mention.referent().name())
        .findFirst();
  }

  /**
   * "Halden Institute for Tides", "Halden Chamber of Trade", of which a tag has "Halden Institute"
   * and "Halden Chamber" alone.
   */
  String withField(String name, List<Token> phrase) {
    String words = Blanks.join(span(phrase).of(this.words.text()));
    for (String tail : List.of(name + " for ", name + " of ")) {
      int at = words.indexOf(tail);
      String rest = at < 0 ? "" : words.substring(at + tail.length());
      boolean field = !rest.isEmpty() && Character.isUpperCase(rest.codePointAt(0));
      if (field && (tail.endsWith(" for ") || isUntaggedEnd(phrase, rest))) {
        return tail + rest;
      }
    }
    return name;
  }

  /** Whether a phrase ends in words that no tag has: not the place of "Halden Steel of Leeds". */
  private boolean isUntaggedEnd(List<Token> phrase, String rest) {
    int length = rest.split(" ", -1).length;
    return length < phrase.size()
        && isUntagged(phrase.subList(phrase.size() - length, phrase.size()));
  }

  /** Whether a name is a place's and no body's. */
  boolean isPlace(String name) {
    return named.all().stream()
        .map(NamedMention::referent)
        .anyMatch(found -> found.type() == SourceType.PLACE && found.name().equals(name));
  }

  /** The place that the words are, and nothing more. */
  Optional<String> place(List<Token> phrase) {
    if (phrase.isEmpty()) {
      return Optional.empty();
    }
    Span all = span(phrase);
    String plain = Blanks.join(all.of(words.text()));
    return countries
        .of(plain)
        .or(
            () ->
                named.index().touching(all).stream()
                    .filter(mention -> mention.referent().type() == SourceType.PLACE)
                    .filter(mention -> mention.span().contains(all))
                    .map(mention -> mention.referent().name())
                    .findFirst());
  }

  /** The country whose government is meant by its seat: by "Kyiv" Ukraine, if that is named. */
  String governed(String place) {
    return countries.seatedIn(place).orElse(place);
  }

  /** The body that a proper name means which the tags have for something else, or for nothing. */
  Optional<String> proper(List<Token> phrase) {
    String own = Blanks.join(span(phrase).of(words.text()));
    List<NamedMention> mentions = touching(phrase);
    if (!mentions.isEmpty()) {
      return mentions.size() == 1 && mentions.get(0).span().contains(span(phrase))
          ? Optional.of(mentions.get(0).referent().name())
          : Optional.empty();
    }
    Set<String> longer =
        named.all().stream()
            .map(mention -> mention.referent().name())
            .filter(name -> name.startsWith(own + " "))
            .collect(Collectors.toSet());
    if (longer.size() > 1) {
      return Optional.empty();
    }
    return named
        .byVariant(own)
        .map(Referent::name)
        .or(() -> longer.stream().findFirst())
        .or(() -> Optional.of(own));
  }

  /** Whether a person is named among the words of whom the article tells something. */
  boolean namesKnownPerson(List<Token> phrase) {
    return touching(phrase).stream()
        .map(NamedMention::referent)
        .anyMatch(
            referent ->
                referent.type() == SourceType.PERSON
                    && (referent.gender() != Gender.UNKNOWN || !referent.nouns().isEmpty()));
  }

  /**
   * The organization that a sentence is about: the one that is named before its verb, "The Halden
   * Board" or "Only one, Acme of Leeds,".
   */
  Optional<String> subject(List<Token> sentence) {
    int verb = 0;
    while (verb < sentence.size() && !sentence.get(verb).isFinite()) {
      verb++;
    }
    List<Token> before = sentence.subList(0, verb);
    boolean opens = !before.isEmpty() && !before.get(0).isPreposition() && !namesPerson(before);
    Set<String> names =
        touching(opens ? before : List.of()).stream()
            .map(NamedMention::referent)
            .filter(Bodies::isBody)
            .map(Referent::name)
            .collect(Collectors.toSet());
    return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
  }

  /** Whether a word is of the name of another person than the one whose name it is. */
  boolean namesOther(Token word, Span name) {
    List<String> own =
        named.index().touching(name).stream().map(mention -> mention.referent().name()).toList();
    return touching(List.of(word)).stream()
        .map(NamedMention::referent)
        .anyMatch(
            referent -> referent.type() == SourceType.PERSON && !own.contains(referent.name()));
  }

  /** Whether a person is named among the words. */
  boolean namesPerson(List<Token> phrase) {
    return touching(phrase).stream()
        .anyMatch(mention -> mention.referent().type() == SourceType.PERSON);
  }

  /** Whether no name is tagged among the words. */
  boolean isUntagged(List<Token> phrase) {
    return touching(phrase).isEmpty();
  }

  private List<NamedMention> touching(List<Token> phrase) {
    return phrase.isEmpty() ? List.of() : named.index().touching(span(phrase));
  }

  static Span span(List<Token> phrase) {
    return Token.cover(phrase);
  }

  /** Whether a word of a name is one for a body: "Halden University". */
  boolean isByName(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (nouns.isBody(word)) {
        return true;
      }
    }
    return false;
  }

  /** The words themselves. */
  Optional<String> ownWords(List<Token> phrase) {
    return phrase.isEmpty()
        ? Optional.empty()
        : Optional.of(Blanks.join(span(phrase).of(words.text())));
  }

  /** The one body of the article whose name is such; empty where none is, or several are. */
  static Optional<String> onlyOne(NamedMentions named, Predicate<String> isSuch) {
    List<String> names =
        named.all().stream()
            .map(NamedMention::referent)
            .filter(Bodies::isBody)
            .map(Referent::name)
            .filter(isSuch)
            .distinct()
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }

  static boolean isBody(Referent referent) {
    return referent.type() == SourceType.ORGANIZATION;
  }

  /** The words in lower case, with blanks between them. */
  static String plain(List<Token> phrase) {
    return phrase.stream().map(Token::lower).collect(Collectors.joining(" "));
  }
}
