package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NameParticles;
import hearsay.mention.NamedMention;
import hearsay.mention.NounKind;
import hearsay.mention.PersonTitle;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name in apposition to a description: "The Canadian bidder, Fundy Marine Systems,". */
final class AppositiveNames {
  static final String NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}'\u2019.&-]*";

  /** What may stand between a description and the name, and that name. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:\\s(?:there|here))?(?:\\s+(?:(?:not )?"
              + CoreferenceWords.LISTS.oneOf("apposition-preposition")
              + "|"
              + CoreferenceWords.LISTS.oneOf("description-clause")
              + "|"
              + NominalNames.PARTICIPLE
              + ")\\s(?:[^,;.]|(?<=\\d)[,.](?=\\d)|(?<=\\s\\p{Lu}\\p{L}{0,4})\\.){1,90})?,\\s+(?:(?:an?\\s+)?[\\p{Ll} -]{1,40}\\s(?:named|called|by the name of)\\s+)?(?:the\\s+|an?\\s+(?=\\p{Ll}))?(?:(?:(?!(?:an?|"
              + CoreferenceWords.LISTS.oneOf("dependent-name")
              + ")\\s)\\p{Ll}[\\p{Ll}-]*|\\p{Lu}[\\p{L}-]*-"
              + CoreferenceWords.LISTS.oneOf("name-compound-ending")
              + ")\\s+){0,3}(?:"
              + CoreferenceWords.LISTS.oneOf("apposition-title")
              + "\\.?\\s+)?("
              + NAME_WORD
              + "(?:\\s+(?:(?:"
              + CoreferenceWords.LISTS.oneOf("name-joint")
              + "|"
              + NameParticles.ONE
              + "|&)\\s+){0,3}"
              + NameParticles.JOINED
              + "?"
              + NAME_WORD
              + ")*)\\s*(?:\\([^()]{1,40}\\)\\s*)?(?:,|$|\\s"
              + CoreferenceWords.LISTS.oneOf("apposition-follower")
              + "(?U:\\b))");

  /** The words between a comma and the next. */
  private static final Pattern NEXT =
      Pattern.compile(",\\s+((?!who(?U:\\b)|which(?U:\\b))[^,()]{3,120})");

  private static final String OF = " of ";

  private static final Set<String> ONE = CoreferenceWords.LISTS.get("one-of-several");

  private static final Pattern ACCORDING = Pattern.compile("(?i)according to $");

  private static final Pattern NEXT_NAME =
      Pattern.compile(
          ",\\s+("
              + NAME_WORD
              + "(?:\\s+(?:"
              + NameParticles.ONE
              + "\\s+){0,3}"
              + NameParticles.JOINED
              + "?"
              + NAME_WORD
              + ")+),");

  /** Of a phrase before the comma, its last word. */
  private static final Pattern LAST_NOUN = Pattern.compile("\\s(\\p{Ll}+),\\s");

  private final String text;
  private final SpanIndex<NamedMention> named;
  private final HeadNouns headNouns;
  private final NamesInPhrases names;
  private final TaggedAppositions tagged;

  AppositiveNames(
      String text, SpanIndex<NamedMention> named, HeadNouns headNouns, NamesInPhrases names) {
    this.text = text;
    this.names = names;
    this.named = named;
    this.headNouns = headNouns;
    this.tagged = new TaggedAppositions(text, named);
  }

  /**
   * The one named after a description.
   *
   * @param source all its words
   * @param phrase its words up to the head
   * @param described what the phrase alone tells
   */
  Optional<Referent> of(Span source, NounPhrase phrase, Referent described) {
    boolean oneOfThem =
        phrase.head().isNumber() || ONE.contains(phrase.head().text().toLowerCase(Locale.ROOT));
    int from = phrase.head().span().end();
    if (described.plural() && !oneOfThem) {
      return tagged.ofFirm(source, phrase, from);
    }
    Optional<Referent> titled =
        described.isOnePerson() || oneOfThem ? titled(source, from) : Optional.empty();
    Optional<Referent> sure = titled.or(() -> tagged.of(source, from, described, oneOfThem));
    if (sure.isPresent()) {
      return sure;
    }
    Matcher apposition = APPOSITION.matcher(text.substring(from, Math.max(from, source.end())));
    if (apposition.lookingAt()
        && !isWithinName(from + apposition.start(1))
        && !isOfAnother(phrase, text.substring(from, from + apposition.start(1)))) {
      return named(
          withoutLetters(new Span(from + apposition.start(1), from + apposition.end(1))),
          phrase,
          described);
    }
    return phrase.isParticular() && described.isOnePerson() ? after(source) : Optional.empty();
  }

  /** "Another, Anna Kim, agreed": one more, with a name. */
  Optional<Referent> ofAnother(Span source) {
    return tagged.ofAnother(source);
  }

  /** "One analyst, Bank of Halden economist Anna Kim,": a name after its bearer's office. */
  private Optional<Referent> titled(Span source, int from) {
    Matcher next = NEXT.matcher(text).region(from, Math.max(from, source.end()));
    return next.lookingAt()
        ? names.titledAtEnd(new Span(next.start(1), next.end(1)))
        : Optional.empty();
  }

  /** "Anna Kim" of "Anna Kim SC" */
  private Span withoutLetters(Span name) {
    int last = name.of(text).lastIndexOf(' ');
    return last > 0 && PersonTitle.isPostNominal(name.of(text).substring(last + 1))
        ? new Span(name.start(), name.start() + last)
        : name;
  }

  /** "Ltd" of "a spokesman for Acme Co., Ltd" */
  private boolean isWithinName(int offset) {
    return named.touching(new Span(offset, offset + 1)).stream()
        .filter(mention -> mention.referent().type() != SourceType.PERSON)
        .anyMatch(mention -> mention.span().start() < offset);
  }

  /** "A spokesman for the minister, Anna Kim": the name is the minister's. */
  private boolean isOfAnother(NounPhrase phrase, String between) {
    Matcher last = LAST_NOUN.matcher(between);
    return !phrase.isDefinite()
        && last.find()
        && headNouns.singular(last.group(1)).equals(last.group(1))
        && headNouns.is(last.group(1), NounKind.PERSON);
  }

  /**
   * "According to the minister, Daria Velm, the dam will be finished": what ends before the name.
   */
  private Optional<Referent> after(Span source) {
    boolean according =
        ACCORDING.matcher(text.substring(Math.max(0, source.start() - 16), source.start())).find();
    Matcher name = NEXT_NAME.matcher(text).region(source.end(), text.length());
    if (!according || !name.lookingAt()) {
      return Optional.empty();
    }
    Span span = new Span(name.start(1), name.end(1));
    return named.within(span).stream()
        .filter(mention -> mention.span().equals(span))
        .map(NamedMention::referent)
        .filter(referent -> referent.type() == SourceType.PERSON)
        .findFirst();
  }

  private Optional<Referent> named(Span name, NounPhrase phrase, Referent described) {
    for (NamedMention mention : named.touching(name)) {
      if (mention.referent().type() != SourceType.PLACE) {
        boolean holder = isHolder(phrase) && mention.span().equals(name) && isLikePerson(name);
        return Optional.of(holder ? mention.referent().of(SourceType.PERSON) : mention.referent());
      }
      if (mention.span().equals(name)
          && (isHolder(phrase) || isOneBody(phrase))
          && isAlone(phrase, name)) {
        break;
      }
      // "Boreal Short Sea" is more than the sea, and what a seller is called is no place.
      if (mention.span().contains(name) && !isFirm(phrase)) {
        return Optional.empty();
      }
    }
    boolean person = headNouns.denotes(phrase.head().text(), NounKind.PERSON);
    boolean body = isFirm(phrase) || described.nouns().stream().anyMatch(headNouns::isBody);
    return Optional.of(
        new Referent(
            Blanks.join(withoutHome(name).of(text)),
            person && !body ? SourceType.PERSON : SourceType.ORGANIZATION,
            described.gender(),
            false,
            described.nouns(),
            described.modifiers()));
  }

  /** "Boreal Lines" of "Boreal Lines of Halden", but not of "Bank of Halden". */
  private Span withoutHome(Span name) {
    return named.touching(name).stream()
        .filter(place -> place.referent().type() == SourceType.PLACE)
        .filter(place -> place.span().end() == name.end())
        .map(place -> place.span().start() - OF.length())
        .filter(of -> of > name.start() && text.startsWith(OF, of))
        .map(of -> new Span(name.start(), of))
        .filter(own -> !headNouns.isBody(headNouns.singular(lastWord(own))))
        .findFirst()
        .orElse(name);
  }

  private String lastWord(Span name) {
    String words = name.of(text);
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** "The head of the agency, Jon Barrow": whoever holds an office is a person. */
  private boolean isHolder(NounPhrase phrase) {
    String noun = headNouns.singular(phrase.head().text());
    return phrase.isDefinite() && headNouns.is(noun, NounKind.PERSON) && !headNouns.isBody(noun);
  }

  /** "The Ghent laboratory, LABRA" */
  private boolean isOneBody(NounPhrase phrase) {
    return phrase.isDefinite() && headNouns.isBody(headNouns.singular(phrase.head().text()));
  }

  /** "Our trainee, Ailsa": no place, which "in" would precede. */
  private boolean isAlone(NounPhrase phrase, Span name) {
    return phrase.head().span().end() + 2 == name.start() && name.of(text).indexOf(' ') < 0;
  }

  /** Two or three words, none of them a word for a body. */
  private boolean isLikePerson(Span name) {
    List<String> parts = List.of(Blanks.join(name.of(text)).split(" ", -1));
    return (parts.size() == 2 || parts.size() == 3)
        && parts.stream().noneMatch(part -> headNouns.isBody(headNouns.singular(part)));
  }

  private boolean isFirm(NounPhrase phrase) {
    return headNouns.denotes(phrase.head().text(), NounKind.COMPANY);
  }
}
