package hearsay.coreference;

import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Blanks;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom a definite phrase takes up by what he is, though the article has never called him so: "the
 * tycoon" after "Derek Chisels opened his third hotel". Of an office ("the judge") that is not
 * said, since its holder need not be told of before, but of what a life has been it is ("the
 * retired judge").
 */
final class Epithets {
  private static final Set<String> NOUNS = CoreferenceWords.LISTS.get("epithet-noun");

  /** Nouns that are epithets with a word before them alone: "the Russian leader". */
  private static final Set<String> MODIFIED = CoreferenceWords.LISTS.get("modified-epithet-noun");

  private static final Pattern AGE = Pattern.compile("[\\p{L}\\p{N}-]+-year-old");

  private static final Set<String> DEMONYMS = CoreferenceWords.LISTS.get("epithet-demonym");

  /** "former", "first-term", "70-year-old" */
  private static final Pattern BIOGRAPHICAL =
      Pattern.compile(
          CoreferenceWords.LISTS.oneOf("biographical-adjective")
              + "|[\\p{L}\\p{N}-]+-"
              + CoreferenceWords.LISTS.oneOf("biographical-ending"));

  private static final Pattern OFFICE =
      Pattern.compile("(?i)" + CoreferenceWords.LISTS.oneOf("complement-office") + "(?U:\\b)");

  /** "and conservative activist", "and Liberal candidate": no determiner, so the same one. */
  private static final Pattern SAME =
      Pattern.compile(
          " and (?!(?:"
              + CoreferenceWords.LISTS.oneOf("leading-article")
              + "|"
              + CoreferenceWords.LISTS.oneOf("possessive-determiner")
              + ") )(?:\\p{Lu}[\\p{L}-]+ )?\\p{Ll}");

  /** "from Ohio", of whoever is so. */
  private static final Pattern HOME = Pattern.compile(" from (?:the )?\\p{Lu}[\\p{L}. -]*");

  private static final Pattern OF_NAMED = Pattern.compile(" (?:of|to|at|for) (?:the )?\\p{Lu}");

  /** "a Norwegian", which "a Norwegian trader" is not. */
  private static final String NOT_BEFORE_NOUN = "(?! \\p{Ll})";

  private static final Pattern NEXT = Pattern.compile(" (\\p{Ll}+)");

  private static final Set<String> PARENTS = CoreferenceWords.LISTS.get("parent-noun");

  /** "of two", "of 3", behind "father" */
  private static final Pattern CHILDREN =
      Pattern.compile(
          " of (?:[\\p{L}-]+ )?(?:\\d{1,2}|"
              + CoreferenceWords.LISTS.oneOf("family-size")
              + ")(?U:\\b)");

  private final TokenIndex words;
  private final HeadNouns headNouns;

  /** The first two persons, each where it is named first. */
  private final List<NamedMention> persons;

  private final DiscourseModel discourse;
  private final Ages ages;

  /** Where somebody is first introduced by a noun, in UTF-16 units; past the end for never. */
  private final Map<String, Integer> introduced = new HashMap<>();

  /**
   * @param mentions of the article, in text order
   */
  Epithets(
      TokenIndex words,
      HeadNouns headNouns,
      List<NamedMention> mentions,
      DiscourseModel discourse) {
    this.words = words;
    this.headNouns = headNouns;
    this.persons = firstTwo(mentions);
    this.discourse = discourse;
    this.ages = new Ages(words.text(), mentions);
  }

  private static List<NamedMention> firstTwo(List<NamedMention> mentions) {
    Map<Referent, NamedMention> first = new LinkedHashMap<>();
    for (NamedMention mention : mentions) {
      if (first.size() < 2 && mention.referent().type() == SourceType.PERSON) {
        first.putIfAbsent(mention.referent(), mention);
      }
    }
    return List.copyOf(first.values());
  }

  /**
   * The person of whom the article has just spoken.
   *
   * @param described what the phrase alone tells
   * @param other who is somebody else
   * @param claimed who it names is not meant, but may be why nobody else is
   */
  Optional<Referent> of(
      NounPhrase phrase, Referent described, Predicate<Referent> other, Claimed claimed) {
    boolean definite =
        phrase.determiner().equals("the")
            && !phrase.isPlural()
            && phrase.possessor().isEmpty()
            && !isListed(phrase);
    if (!definite) {
      return Optional.empty();
    }
    OptionalInt age = Ages.of(headNouns.of(phrase), phrase);
    Predicate<Referent> fits =
        one ->
            one.type() == SourceType.PERSON
                && one.isNamed()
                && !other.test(one)
                && one.gender().agrees(described.gender())
                && (age.isEmpty() || !ages.isOther(one, age.getAsInt()));
    Optional<Referent> aged = age.isEmpty() ? Optional.empty() : ages.only(age.getAsInt());
    boolean life = tellsOfLife(phrase, described);
    if (aged.isPresent() || (!life && !isWhatOneIs(phrase, described) && !isParent(phrase))) {
      return aged.filter(fits).or(() -> ofKind(phrase, described, fits, claimed));
    }
    boolean mayBeNew = life && mayBeNew(phrase, described);
    Predicate<Referent> goesOn =
        mayBeNew
            ? one -> discourse.speakerUntil(phrase.base().start()).filter(one::equals).isPresent()
            : anyone -> true;
    Optional<Referent> found = discourse.inFocus(phrase.base(), fits, claimed).filter(goesOn);
    return found.isPresent() || mayBeNew || (!life && age.isEmpty())
        ? found
        : onlyPerson(phrase).filter(fits.and(claimed.besides().negate()));
  }

  /** "the officer", "the head of state", "the Norwegian": one so told of, who is in focus. */
  private Optional<Referent> ofKind(
      NounPhrase phrase, Referent described, Predicate<Referent> fits, Claimed claimed) {
    String whole = described.name().toLowerCase(Locale.ROOT);
    String noun = PersonKinds.has(whole) ? whole : headNouns.of(phrase);
    boolean people =
        phrase.isProper()
            && !PersonKinds.has(noun)
            && phrase.modifiers().isEmpty()
            && !isBeforeNoun(phrase.head().span().end());
    return (PersonKinds.has(noun) || people)
            && (noun.equals(whole) || hasNoComplement(phrase, described))
            && Restrictions.of(phrase.lowerModifiers()).isEmpty()
            && !isIntroduced(
                Pattern.quote(noun) + (people ? NOT_BEFORE_NOUN : ""), phrase.base().start())
        ? discourse.inFocus(
            phrase.base(),
            fits.and(one -> people ? one.modifiers().contains(whole) : PersonKinds.isOf(noun, one)),
            claimed)
        : Optional.empty();
  }

  /** "The Norwegian statement", of which the tagger has left out the noun. */
  private boolean isBeforeNoun(int end) {
    Matcher next = NEXT.matcher(words.text()).region(end, words.text().length());
    return next.lookingAt() && !headNouns.kinds(headNouns.singular(next.group(1))).isEmpty();
  }

  /** The only person whom the article has named up to there. */
  private Optional<Referent> onlyPerson(NounPhrase phrase) {
    int place = phrase.base().start();
    boolean only = persons.size() == 1 || (persons.size() > 1 && end(1) > place);
    return only && end(0) <= place ? Optional.of(persons.get(0).referent()) : Optional.empty();
  }

  private int end(int person) {
    return persons.get(person).span().end();
  }

  /** "The senator and the governor": two, as "the senator and former governor" is not. */
  private boolean isListed(NounPhrase phrase) {
    return phrase.coordinated()
        && !SAME.matcher(words.text())
            .region(phrase.head().span().end(), words.text().length())
            .lookingAt();
  }

  /** "the tycoon", "the Ohioan", "the 43-year-old" */
  private boolean isWhatOneIs(NounPhrase phrase, Referent described) {
    String noun = headNouns.of(phrase);
    boolean told = MODIFIED.contains(noun) && !phrase.modifiers().isEmpty();
    return (told || NOUNS.contains(noun) || DEMONYMS.contains(noun) || AGE.matcher(noun).matches())
        && (hasNoComplement(phrase, described) || isFromHome(phrase, described))
        && !isIntroduced(Pattern.quote(noun), phrase.base().start());
  }

  /** "the father of two" */
  private boolean isParent(NounPhrase phrase) {
    String noun = headNouns.of(phrase);
    return PARENTS.contains(noun)
        && CHILDREN
            .matcher(words.text())
            .region(phrase.head().span().end(), words.text().length())
            .lookingAt()
        && !isIntroduced(Pattern.quote(noun) + " of", phrase.base().start());
  }

  /** "the retired surgeon", "the former secretary of state", "the first-term senator" */
  private boolean tellsOfLife(NounPhrase phrase, Referent described) {
    Optional<String> telling =
        phrase.modifierWords().stream()
            .map(word -> word.toLowerCase(Locale.ROOT))
            .filter(word -> BIOGRAPHICAL.matcher(word).matches())
            .findFirst();
    String noun = headNouns.of(phrase);
    return telling.isPresent()
        && (described.type() == SourceType.PERSON
            ? hasNoComplement(phrase, described) || isOffice(phrase) || isOfNamed(phrase)
            : described.isOnePerson() && isOfNamed(phrase))
        && !isIntroduced(
            Pattern.quote(telling.get()) + " (?:[\\p{L}-]+ ){0,3}?" + Pattern.quote(noun),
            phrase.base().start());
  }

  /** "the author of the study" is its author, whoever has been spoken of. */
  private boolean hasNoComplement(NounPhrase phrase, Referent described) {
    return described.name().equals(Blanks.join(phrase.base().of(words.text())));
  }

  /** "the senator from Ohio" */
  private boolean isFromHome(NounPhrase phrase, Referent described) {
    String base = Blanks.join(phrase.base().of(words.text()));
    String name = described.name();
    return name.startsWith(base) && HOME.matcher(name.substring(base.length())).matches();
  }

  /** "The former chief of Acme", "the former aide to Kim", unless he goes on speaking. */
  private boolean mayBeNew(NounPhrase phrase, Referent described) {
    return described.type() != SourceType.PERSON
        || !(hasNoComplement(phrase, described) || isOffice(phrase));
  }

  /** "of Acme", "to President Kim": whom the former chief or aide was one of. */
  private boolean isOfNamed(NounPhrase phrase) {
    return OF_NAMED
        .matcher(words.text())
        .region(phrase.head().span().end(), words.text().length())
        .lookingAt();
  }

  /** "secretary of state" */
  private boolean isOffice(NounPhrase phrase) {
    return OFFICE
        .matcher(words.text())
        .region(phrase.head().span().start(), words.text().length())
        .lookingAt();
  }

  /** "A writer said … The writer": another than the one who has a name. */
  private boolean isIntroduced(String noun, int offset) {
    return introduced.computeIfAbsent(noun, this::firstIntroduction) <= offset;
  }

  private int firstIntroduction(String noun) {
    Matcher found = FirstIntroductions.pattern(noun).matcher(words.text());
    return found.find() ? found.end() : Integer.MAX_VALUE;
  }
}
