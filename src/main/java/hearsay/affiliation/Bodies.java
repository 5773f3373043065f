package hearsay.affiliation;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.coreference.SourceResolver;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.Gender;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names bodies and places, by the fullest name that the article has for each. */
final class Bodies {
  private static final Set<String> MINISTRIES = AffiliationWords.LISTS.get("ministry");

  private final TokenIndex words;
  private final NamedMentions named;
  private final SourceResolver sources;
  private final RoleNouns nouns;
  private final CountryNames countries;

  Bodies(
      TokenIndex words,
      NamedMentions named,
      SourceResolver sources,
      RoleNouns nouns,
      CountryNames countries) {
    this.words = words;
    this.named = named;
    this.sources = sources;
    this.nouns = nouns;
    this.countries = countries;
  }

  /** The organization that is named among the words, the last. */
  Optional<String> organization(List<Token> phrase) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention : touching(phrase)) {
      if (mention.referent().type() == SourceType.ORGANIZATION) {
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
      return words.size() == 1 ? byLastWord(head).or(() -> territory(head)) : Optional.empty();
    }
    if (nouns.isDocument(head)) {
      return Optional.empty();
    }
    return described(definite(words));
  }

  private Optional<String> territory(Token noun) {
    return nouns.isTerritory(noun) ? territory(nouns.singular(noun)) : Optional.empty();
  }

  /** "Halden Thrift" of "the thrift", where no other body's name ends so. */
  private Optional<String> byLastWord(Token noun) {
    String ending = " " + DescriptionReader.lower(noun);
    List<String> names =
        named.all().stream()
            .map(NamedMention::referent)
            .filter(Bodies::isBody)
            .map(Referent::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ending))
            .distinct()
            .toList();
    return noun.isProperNoun() || names.size() != 1 ? Optional.empty() : Optional.of(names.get(0));
  }

  private static boolean isIndefinite(Token determiner) {
    String word = DescriptionReader.lower(determiner);
    return word.equals("a") || word.equals("an");
  }

  /** "the customs" of "two customs", which are those of "two customs officials". */
  static NounPhrase definite(List<Token> words) {
    int last = words.size() - 1;
    List<Token> modifiers =
        words.subList(0, last).stream().filter(token -> !token.isNumber()).toList();
    return new NounPhrase("the", List.of(), modifiers, words.get(last), false);
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

  /** The last place that is named among the words. */
  Optional<String> placeAmong(List<Token> phrase) {
    Optional<String> last = Optional.empty();
    for (NamedMention mention : touching(phrase)) {
      if (mention.referent().type() == SourceType.PLACE) {
        last = Optional.of(mention.referent().name());
      }
    }
    return last;
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

  /** The organization that a subject is by its name: "The Halden Board", "Acme". */
  Optional<String> subject(NounPhrase phrase) {
    boolean alone = phrase.possessor().isEmpty() && !phrase.coordinated() && phrase.isProper();
    return alone
        ? named.index().touching(phrase.head().span()).stream()
            .map(NamedMention::referent)
            .filter(Bodies::isBody)
            .map(Referent::name)
            .findFirst()
        : Optional.empty();
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
    return phrase.get(0).span().cover(phrase.get(phrase.size() - 1).span());
  }

  /**
   * The body that a description takes up, by its name or its fuller words; else, where it is
   * definite, its own words.
   */
  Optional<String> described(NounPhrase phrase) {
    String own = Blanks.join(phrase.base().of(words.text()));
    return named
        .byVariant(own)
        .or(() -> named.turned(own))
        .or(() -> sources.takenUp(phrase).filter(referent -> isOwnedAlike(referent, phrase)))
        .filter(this::isBodyOnly)
        .map(Referent::name)
        .map(Bodies::withoutDateline)
        .filter(name -> name.indexOf(' ') > 0 || !name.equals(name.toLowerCase(Locale.ROOT)))
        .or(() -> hasOwnName(phrase) ? Optional.of(own) : Optional.empty());
  }

  /** "the sheriff's office" is not "Prosecutor's office". */
  private static boolean isOwnedAlike(Referent referent, NounPhrase phrase) {
    List<Token> possessor = phrase.possessor();
    return possessor.isEmpty()
        || referent.name().contains(possessor.get(possessor.size() - 1).text());
  }

  /** "river authority", "government": not "company", of which there are many. */
  private boolean hasOwnName(NounPhrase phrase) {
    String noun = nouns.singular(phrase.head());
    return nouns.isBody(noun)
        && !nouns.isDocument(phrase.head())
        && (!phrase.modifiers().isEmpty()
            || !phrase.possessor().isEmpty()
            || nouns.isOnlyOne(noun));
  }

  /** "KYIV - Ukraine's government" */
  private static String withoutDateline(String name) {
    return name.substring(name.lastIndexOf(" - ") < 0 ? 0 : name.lastIndexOf(" - ") + 3);
  }

  /** The body that a definite phrase takes up, by its name. */
  Optional<String> takenUp(NounPhrase phrase) {
    return sources
        .takenUp(phrase)
        .filter(this::isBodyOnly)
        .filter(Referent::isNamed)
        .map(Referent::name);
  }

  /** Not "Leeds" of "a Leeds company". */
  private boolean isBodyOnly(Referent referent) {
    return isBody(referent)
        && !referent.nouns().isEmpty()
        && named.byVariant(referent.name()).stream().allMatch(Bodies::isBody)
        && named.all().stream()
            .filter(mention -> mention.referent().type() == SourceType.PLACE)
            .noneMatch(mention -> mention.referent().name().equals(referent.name()));
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

  static boolean isBody(Referent referent) {
    return referent.type() == SourceType.ORGANIZATION;
  }

  /**
   * The ministry of a minister's field in lower case, where the article has it: "the defence
   * ministry", "Department of State".
   */
  Optional<String> ministry(String field) {
    String title = Character.toUpperCase(field.charAt(0)) + field.substring(1);
    List<String> names = new ArrayList<>();
    for (String noun : MINISTRIES) {
      String capital = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
      names.add(field + " " + noun);
      names.add(field + " " + capital);
      names.add(title + " " + capital);
      names.add(capital + " of " + title);
    }
    return names.stream()
        .flatMap(name -> named.byVariant(name).stream())
        .filter(Bodies::isBody)
        .map(Referent::name)
        .findFirst()
        .or(
            () ->
                words.text().contains(field + " ministry")
                    ? Optional.of(field + " ministry")
                    : Optional.empty());
  }

  /** The one body or place of the article whose name has a word: "Halden municipality". */
  Optional<String> namedWith(String noun) {
    Set<String> names =
        named.all().stream()
            .map(NamedMention::referent)
            .filter(referent -> referent.type() != SourceType.PERSON)
            .map(Referent::name)
            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(" " + noun))
            .collect(Collectors.toSet());
    if (names.isEmpty()) {
      Pattern.compile("(?:(?!The |An? |Its |His |This )\\p{Lu}[\\p{L}-]+ )+" + Pattern.quote(noun) + "(?!\\p{L})")
          .matcher(words.text())
          .results()
          .forEach(result -> names.add(result.group()));
    }
    return names.size() == 1 ? Optional.of(names.iterator().next()) : Optional.empty();
  }

  /** The place that a word for places means, by its name, or by the word where it has none. */
  Optional<String> territory(String noun) {
    return namedWith(noun)
        .or(
            () ->
                Pattern.compile("(?i)\\bthe " + Pattern.quote(noun) + "(?!\\p{L})")
                        .matcher(words.text())
                        .find()
                    ? Optional.of(noun)
                    : Optional.empty());
  }

  /** The words in lower case, with blanks between them. */
  static String plain(List<Token> phrase) {
    return phrase.stream().map(DescriptionReader::lower).collect(Collectors.joining(" "));
  }
}
