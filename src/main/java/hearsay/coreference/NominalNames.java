package hearsay.coreference;

import hearsay.grammar.SpanIndex;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NominalMention;
import hearsay.text.Possessive;
import hearsay.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that stand beside descriptions and say who is described: "The minister, Anna Kim,". */
final class NominalNames {
  /** "appointed by", "wounded in": what opens a clause that says which one is meant. */
  static final String PARTICIPLE =
      "\\p{Ll}+(?:ed|en|wn)\\s" + CoreferenceWords.LISTS.oneOf("participle-preposition");

  private static final Pattern COMPLEMENT =
      Pattern.compile(
          " (?:"
              + CoreferenceWords.LISTS.oneOf("apposition-preposition")
              + "|"
              + PARTICIPLE
              + ") [^,;:.!?\n]{1,60}, ");

  /** Between a name and its apposition. */
  private static final Pattern AFTER_NAME = Pattern.compile(",(?: \\d{1,3},)? $");

  /** The length of an age between commas, in UTF-16 units. */
  private static final int AGE_REACH = 8;

  /** What may stand between the noun that a sentence opens with and the name that it is of. */
  private static final Pattern REST_OF_OPENING = Pattern.compile("(?: [\\p{Ll}'\u2019-]+){1,4}, ");

  /** "A teacher named Rusk", "The winner is Rusk" */
  private static final Pattern NAMING =
      Pattern.compile(" " + CoreferenceWords.LISTS.oneOf("introducing-word") + " ");

  private final TokenIndex words;
  private final SpanIndex<NamedMention> named;
  private final TitledAppositions titled;

  NominalNames(TokenIndex words, SpanIndex<NamedMention> named, HeadNouns headNouns) {
    this.words = words;
    this.named = named;
    this.titled = new TitledAppositions(words, named, headNouns);
  }

  /** Where a description begins, its determiner included. */
  static int start(NominalMention nominal) {
    String determiner = nominal.phrase().determiner();
    return nominal.span().start() - (determiner.isEmpty() ? 0 : determiner.length() + 1);
  }

  /** Whether a sentence begins with a description. */
  boolean opensSentence(NominalMention nominal) {
    int start = start(nominal);
    return words.sentence(words.sentenceAt(start)).span().start() == start;
  }

  /** "Anton Rusk, a teacher of English,", "Anton Rusk, 54, a teacher" */
  private boolean isApposition(NominalMention nominal) {
    int start = start(nominal);
    Matcher after =
        AFTER_NAME.matcher(words.text().substring(Math.max(0, start - AGE_REACH), start));
    if (!after.find()) {
      return false;
    }
    int comma = start - after.group().length();
    return comma > 0 && !named.touching(new Span(comma - 1, comma)).isEmpty();
  }

  /** "A likely candidate for the post, Rusk": the sentence begins with it, and a name follows. */
  private Optional<NamedMention> opened(NominalMention nominal) {
    Matcher rest =
        REST_OF_OPENING.matcher(words.text()).region(nominal.span().end(), words.text().length());
    return opensSentence(nominal) && rest.lookingAt()
        ? named.startingAt(rest.end())
        : Optional.empty();
  }

  /** Whether the phrase ends in a name, or one follows as its apposition. */
  boolean isNamed(NominalMention nominal) {
    Span head = nominal.phrase().head().span();
    return isApposition(nominal)
        || !named.touching(head).isEmpty()
        || named.startingAt(head.end() + 1).isPresent()
        || apposed(nominal).isPresent();
  }

  /** "The minister, Anna Kim,", "The head of the river authority, Oskar Strand," */
  Optional<NamedMention> apposed(NominalMention nominal) {
    int end = nominal.phrase().head().span().end();
    Matcher complement = COMPLEMENT.matcher(words.text()).region(end, words.text().length());
    boolean complete = complement.lookingAt();
    return named
        .startingAt(end + 2)
        .or(() -> complete ? named.startingAt(complement.end()) : Optional.empty())
        .or(() -> titledBehind(nominal, complete ? complement.end() - 2 : end))
        .or(() -> opened(nominal))
        .or(() -> introduced(end));
  }

  /** "The chair, retired judge Anna Kim,": whoever is so called is a person. */
  private Optional<NamedMention> titledBehind(NominalMention nominal, int end) {
    return nominal.referent().isOnePerson()
        ? titled
            .behind(end)
            .filter(name -> nominal.referent().gender().agrees(name.referent().gender()))
        : Optional.empty();
  }

  /** "A teacher named Anna Rusk", "The teacher is Anna Rusk"; not "The teacher is Rusk's son". */
  private Optional<NamedMention> introduced(int end) {
    Matcher naming = NAMING.matcher(words.text()).region(end, words.text().length());
    return naming.lookingAt()
        ? named
            .startingAt(naming.end())
            .filter(name -> !Possessive.isAt(words.text(), name.span().end()))
        : Optional.empty();
  }
}
