package hearsay.annotate.organization;

import java.util.EnumSet;
import java.util.Set;

/** Persons' names that were taken for a part of the name of the body that they are of. */
final class PersonsOfBodies {
  /** What a word of a person's name may be besides. */
  private static final Set<WordKind> OF_PERSONS = EnumSet.of(WordKind.GIVEN_NAME, WordKind.MONTH);

  private static final int SHORTEST = 2;
  private static final int LONGEST = 3;

  private final WordKinds kinds;

  PersonsOfBodies(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** "Northmoor University" of "Philippa Bunt of Northmoor University". */
  Candidate without(Passage passage, Candidate name) {
    int of = name.from();
    while (of < name.to() && mayBeOfPerson(passage.text(of))) {
      of++;
    }
    int size = of - name.from();
    int start = of + (Letters.article(passage.text(of + 1)) ? 2 : 1);
    boolean person =
        size >= SHORTEST
            && size <= LONGEST
            && start < name.to()
            && !SmallWords.contains(passage.text(name.from()))
            && passage.text(of).equals("of")
            && isBody(passage, start, name.to());
    return person ? Candidate.of(name.sentence(), passage.texts(), start, name.to()) : name;
  }

  /** A word with a capital that is no noun and no acronym. */
  private boolean mayBeOfPerson(String word) {
    return Letters.capital(word)
        && !Letters.acronym(word)
        && OF_PERSONS.containsAll(kinds.of(word));
  }

  private boolean isBody(Passage passage, int from, int to) {
    for (int i = from; i < to && to - from > 1; i++) {
      if (kinds.is(WordKind.BODY, passage.text(i))) {
        return true;
      }
    }
    return false;
  }
}
