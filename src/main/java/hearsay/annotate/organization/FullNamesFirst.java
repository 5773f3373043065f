package hearsay.annotate.organization;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An article that calls an organization by one word, "Laurelbrook", has told of it in full before:
 * the capitals with which that word stands for the first time, "Laurelbrook Senior Living", are its
 * name, if nothing in them tells of somebody or something else.
 */
final class FullNamesFirst {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 5;
  private static final double LIKELY = 0.5;

  /** How probable such a name is made: more than the one word, which is a part of it there. */
  private static final double PROBABLE = 0.9;

  /** What is none of a body's name, or makes a name of something else. */
  private static final Set<WordKind> OTHERS =
      EnumSet.of(
          WordKind.PERSON_NOUN,
          WordKind.TITLE,
          WordKind.GIVEN_NAME,
          WordKind.MONTH,
          WordKind.LAND,
          WordKind.EVENT,
          WordKind.WORK_NOUN,
          WordKind.SITE);

  private FullNamesFirst() {}

  /** A word of a passage. */
  private record Place(int passage, int word) {}

  /**
   * The candidates, those that are such names probable.
   *
   * @param others what the passages name beside organizations
   */
  static List<Selection.Rated> of(
      List<Passage> passages, List<Selection.Rated> rated, WordKinds kinds, NamedOthers others) {
    Map<String, Place> firsts = new HashMap<>();
    for (Selection.Rated one : rated) {
      Candidate name = one.candidate();
      if (one.probability() > Selection.THRESHOLD
          && name.to() - name.from() == 1
          && name.key().length() >= SHORTEST
          && !Letters.acronym(name.key())
          && !SmallWords.contains(name.key())
          && others.mayBeOrganization(
              passages.get(name.sentence()), new WordRange(name.from(), name.to()))) {
        firsts.computeIfAbsent(name.key(), word -> first(passages, word));
      }
    }
    Map<Place, Integer> ends = new HashMap<>();
    rated.stream()
        .filter(one -> one.probability() > Selection.THRESHOLD)
        .forEach(one -> ends.merge(begin(one.candidate()), one.candidate().to(), Math::max));
    return rated.stream()
        .map(
            one ->
                one.probability() < PROBABLE
                        && ends.getOrDefault(begin(one.candidate()), 0) <= one.candidate().to()
                        && isFull(passages, one.candidate(), firsts, kinds)
                    ? new Selection.Rated(one.candidate(), PROBABLE)
                    : one)
        .toList();
  }

  private static Place begin(Candidate name) {
    return new Place(name.sentence(), name.from());
  }

  private static Place first(List<Passage> passages, String word) {
    for (Passage passage : passages) {
      int at = passage.headline() ? -1 : passage.texts().indexOf(word);
      if (at >= 0) {
        return new Place(passage.index(), at);
      }
    }
    return new Place(-1, -1);
  }

  /** "Radio" of "Radio Halden", "'s" of "Acme's Halden Edition" */
  private static boolean isOfName(String word) {
    return Letters.capital(word) || Letters.possessive(word);
  }

  private static boolean isFull(
      List<Passage> passages, Candidate name, Map<String, Place> firsts, WordKinds kinds) {
    Passage passage = passages.get(name.sentence());
    int size = name.to() - name.from();
    Place first = firsts.get(passage.text(name.from()));
    if (first == null
        || size < 2
        || size > LONGEST
        || first.passage() != name.sentence()
        || first.word() != name.from()
        || Letters.capital(passage.text(name.to()))
        || kinds.is(WordKind.LAND, passage.text(first.word()))
        || (name.from() > 0 && isOfName(passage.text(name.from() - 1)))) {
      return false;
    }
    for (int i = name.from() + 1; i < name.to(); i++) {
      String word = passage.text(i);
      boolean joint = i + 1 < name.to() && (word.equals("&") || word.equals("of"));
      boolean own =
          Letters.capital(word)
              && word.codePoints().noneMatch(Character::isDigit)
              && OTHERS.stream().noneMatch(kind -> kinds.is(kind, word))
              && passage.words().get(i).person() < LIKELY;
      if (!joint && !own) {
        return false;
      }
    }
    return true;
  }
}
