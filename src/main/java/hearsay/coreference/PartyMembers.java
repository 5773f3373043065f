package hearsay.coreference;

import hearsay.annotate.Token;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.mention.Constituencies;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Politicians by party and state: "the Kentucky Republican" is whom the article has as a member of
 * either house or as a governor for Kentucky, where no other fits and no other party is told of
 * him; and nobody of another state or party is meant by such words.
 */
final class PartyMembers {
  private static final Set<String> SEATS = CoreferenceWords.LISTS.get("elected-seat");

  private final List<NamedMention> mentions;

  PartyMembers(List<NamedMention> mentions) {
    this.mentions = mentions;
  }

  /** Who is meant by party and state; empty where it is no such phrase, or several may be. */
  Optional<Referent> of(NounPhrase phrase) {
    Set<String> told = words(phrase);
    return isOne(phrase)
        ? only(phrase, one -> isOfState(one, told))
        : only(phrase, one -> isInSeat(phrase, one));
  }

  private Optional<Referent> only(NounPhrase phrase, Predicate<Referent> fits) {
    Predicate<Referent> others = others(phrase);
    List<Referent> found =
        mentions.stream()
            .takeWhile(mention -> mention.span().end() <= phrase.base().start())
            .map(NamedMention::referent)
            .filter(one -> one.type() == SourceType.PERSON)
            .filter(one -> fits.test(one) && !others.test(one))
            .distinct()
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** "The Ohio senator" is the only senator, of whose state nothing is told. */
  private static boolean isInSeat(NounPhrase phrase, Referent one) {
    return isDefiniteOne(phrase)
        && SEATS.contains(head(phrase))
        && one.nouns().contains(head(phrase))
        && phrase.modifiers().stream().allMatch(Token::isCapitalized)
        && !Constituencies.states(words(phrase)).isEmpty();
  }

  /** "The Kentucky Republican", who may be tagged as a newspaper. */
  static boolean isOne(NounPhrase phrase) {
    return isDefiniteOne(phrase)
        && !Constituencies.states(words(phrase)).isEmpty()
        && !Constituencies.parties(List.of(head(phrase))).isEmpty();
  }

  private static boolean isDefiniteOne(NounPhrase phrase) {
    return phrase.determiner().equals("the") && !phrase.isPlural() && phrase.possessor().isEmpty();
  }

  /** Who is of another state, or of another party, than a phrase tells. */
  static Predicate<Referent> others(NounPhrase phrase) {
    Set<String> told = words(phrase);
    Set<String> states = Constituencies.states(told);
    // "The democratic socialist" is of no party by that.
    Set<String> parties =
        Constituencies.parties(SEATS.contains(head(phrase)) ? told : Set.of(head(phrase)));
    return states.isEmpty() && parties.isEmpty()
        ? anyone -> false
        : one -> one.type() == SourceType.PERSON && isOther(states, parties, one);
  }

  private static boolean isOther(Set<String> states, Set<String> parties, Referent one) {
    Set<String> called = new HashSet<>(one.modifiers());
    called.addAll(one.nouns());
    return areApart(states, Constituencies.states(called))
        || areApart(parties, Constituencies.parties(called));
  }

  private static boolean isOfState(Referent one, Set<String> told) {
    boolean politician =
        !Collections.disjoint(one.nouns(), SEATS)
            || !Constituencies.parties(one.modifiers()).isEmpty();
    return politician && one.modifiers().containsAll(Constituencies.states(told));
  }

  private static boolean areApart(Collection<String> some, Collection<String> others) {
    return !some.isEmpty() && !others.isEmpty() && Collections.disjoint(some, others);
  }

  private static Set<String> words(NounPhrase phrase) {
    Set<String> words = phrase.lowerModifiers();
    words.add(head(phrase));
    return words;
  }

  private static String head(NounPhrase phrase) {
    return phrase.head().text().toLowerCase(Locale.ROOT);
  }
}
