package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.NamedMentions;
import hearsay.mention.NounKind;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The two named persons whom a phrase in the plural takes up: "both experts", "the two", "the
 * committee chairmen". They are those who spoke together last, the only two that the article calls
 * so, the only two persons whom it has named, or whom the sentence before names. For bodies see
 * {@link BodyPairs}.
 */
final class NamedPairs {
  /** "both experts", "the two", "the pair" */
  private static final Pattern TWO =
      Pattern.compile(
          "(?is)(?:both|the\\s+"
              + CoreferenceWords.LISTS.oneOf("pair-noun")
              + ")(?:\\s+of\\s+them|(?:\\s+[\\p{L}-]+){0,3})");

  private static final Pattern BARE =
      Pattern.compile(
          "(?is)both(?:\\s+of\\s+them)?|the\\s+" + CoreferenceWords.LISTS.oneOf("pair-noun"));

  /** Between two names that speak together: "Anna Kim (D-Ohio) and Senator Bob Low". */
  private static final Pattern JOINED =
      Pattern.compile("(?: \\([^()]{1,20}\\))? and (?:[\\p{L}.'\u2019-]+ ){0,7}");

  /** How many names there may be from the first of two to the second: his state, her committee. */
  private static final int BETWEEN = 3;

  private final TokenIndex words;
  private final HeadNouns headNouns;
  private final List<NamedMention> mentions;
  private final DiscourseModel discourse;
  private final BodyPairs bodies;
  private final LatterNames latter;

  NamedPairs(
      TokenIndex words, HeadNouns headNouns, NamedMentions mentions, DiscourseModel discourse) {
    this.words = words;
    this.headNouns = headNouns;
    this.mentions = mentions.all();
    this.discourse = discourse;
    this.bodies = new BodyPairs(words, headNouns, mentions.all());
    this.latter = new LatterNames(words, mentions.all());
  }

  /**
   * The two persons or bodies, or the one of them who is "the latter"; empty where the source means
   * no two, or it is not clear which.
   */
  Optional<Referent> of(Span source) {
    return latter.of(source).or(() -> bodies.of(source)).or(() -> persons(source));
  }

  private Optional<Referent> persons(Span source) {
    List<Token> tokens = words.in(source);
    String whole = source.of(words.text());
    boolean two = TWO.matcher(whole).matches();
    boolean several = !two && whole.regionMatches(true, 0, "the ", 0, 4);
    if (tokens.isEmpty() || !(two || several)) {
      return Optional.empty();
    }
    Token last = tokens.get(tokens.size() - 1);
    String noun = headNouns.singular(last.text());
    boolean people = headNouns.is(noun, NounKind.PERSON) && !noun.equals(last.lower());
    if (BARE.matcher(whole).matches()) {
      return discourse.lastPair(source.start()).or(() -> discourse.pair(source));
    }
    if (several) {
      return people ? named(noun, modifiers(tokens), source.start()) : Optional.empty();
    }
    return people
        ? discourse
            .lastPair(source.start())
            .or(() -> named(noun, Set.of(), source.start()))
            .or(() -> onlyTwo(persons(source.start())))
            .or(() -> discourse.pair(source))
        : Optional.empty();
  }

  private static Set<String> modifiers(List<Token> tokens) {
    return NounPhrase.read(tokens).stream()
        .flatMap(phrase -> phrase.modifiers().stream())
        .map(token -> token.lower())
        .collect(HashSet::new, Set::add, Set::addAll);
  }

  /** The only two whom the article calls so, if it has named them together. */
  private Optional<Referent> named(String noun, Set<String> modifiers, int before) {
    List<Referent> found =
        persons(before).stream()
            .filter(one -> one.nouns().contains(noun) && one.modifiers().containsAll(modifiers))
            .toList();
    return onlyTwo(found).filter(pair -> areJoined(found, before));
  }

  private List<Referent> persons(int before) {
    return mentions.stream()
        .filter(mention -> mention.span().end() <= before)
        .map(NamedMention::referent)
        .filter(one -> one.type() == SourceType.PERSON)
        .distinct()
        .toList();
  }

  private boolean areJoined(List<Referent> two, int before) {
    for (int i = 1; i < mentions.size() && mentions.get(i).span().end() <= before; i++) {
      for (int j = Math.max(0, i - BETWEEN); j < i; j++) {
        if (areJoined(mentions.get(j), mentions.get(i), two)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean areJoined(NamedMention first, NamedMention second, List<Referent> two) {
    String between = words.text().substring(first.span().end(), second.span().start());
    return two.contains(first.referent())
        && two.contains(second.referent())
        && !first.referent().equals(second.referent())
        && JOINED.matcher(between).matches();
  }

  /** Two persons as one referent; empty of fewer or more. */
  static Optional<Referent> onlyTwo(List<Referent> persons) {
    return persons.size() == 2
        ? Optional.of(
            Referent.of(
                persons.get(0).name() + " and " + persons.get(1).name(), SourceType.GROUP, true))
        : Optional.empty();
  }
}
