package hearsay.annotate.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that are a person's or a place's by what the article says, or that the name model is sure
 * of, so that what is usual with organizations ("X's shares", "X said it") makes none of them.
 */
final class NamedOthers {
  private static final Clues FIRM = Clues.of("firm");
  private static final Set<String> FOREIGN_ARTICLES = FunctionWords.of("foreign-articles");
  private static final double LIKELY = 0.5;

  private final WordKinds kinds;
  private final Set<String> persons = new HashSet<>();
  private final Set<String> given = new HashSet<>();

  NamedOthers(WordKinds kinds, List<Passage> passages) {
    this.kinds = kinds;
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.size(); i++) {
        String next = passage.text(i + 1);
        String word = passage.text(i);
        boolean named =
            kinds.isGivenName(word)
                || isTitle(word)
                || (isPersonWord(passage, i)
                    && isPersonWord(passage, i + 1)
                    && !SmallWords.contains(word)
                    && !FOREIGN_ARTICLES.contains(word)
                    && !FIRM.has(word));
        if (named && Letters.capital(word) && Letters.capital(next)) {
          persons.add(next);
        }
        // "Dan" alone is whom the article calls Dan Lieberman.
        if (kinds.isGivenName(word)
            && isPersonWord(passage, i)
            && isPersonWord(passage, i + 1)
            && Letters.capital(next)
            && !Letters.possessive(next)) {
          given.add(word);
        }
      }
    }
  }

  private static boolean isPersonWord(Passage passage, int at) {
    return passage.words().get(at).person() >= LIKELY;
  }

  private boolean isTitle(String word) {
    return kinds.is(WordKind.TITLE, word) && !Letters.acronym(word);
  }

  /** Whether it may be an organization, by what it is not. */
  boolean mayBeOrganization(Passage passage, WordRange name) {
    return !isPlace(passage, name) && mayBeOrganizationUnlessPlace(passage, name);
  }

  /** The same where what is said of it is said of no place, whatever the name model thinks. */
  boolean mayBeOrganizationUnlessPlace(Passage passage, WordRange name) {
    String first = passage.text(name.from());
    String last = passage.text(name.to() - 1);
    return !isLand(passage, name)
        && !kinds.is(WordKind.MONTH, last)
        && !(name.size() > 1 && kinds.isGivenName(first))
        && !first.equals("I")
        && !isTitle(first)
        && !(name.size() == 1 && kinds.is(WordKind.TITLE, first))
        && !kinds.is(WordKind.PERSON_NOUN, first)
        && !(name.size() == 1 && name.from() == 0 && SmallWords.contains(first))
        && !persons.contains(first)
        && !persons.contains(last);
  }

  /** Whether one word is the last of a person's name that the article has. */
  boolean isSurname(Passage passage, WordRange name) {
    return name.size() == 1 && persons.contains(passage.text(name.from()));
  }

  /** Whether one word is such a person's given name, or "the Lunds" his family. */
  boolean isOfPerson(Passage passage, WordRange name) {
    String word = passage.text(name.from());
    boolean family =
        word.endsWith("s")
            && Letters.article(passage.text(name.from() - 1))
            && persons.contains(word.substring(0, word.length() - 1));
    return name.size() == 1 && (given.contains(word) || family);
  }

  private static boolean isPlace(Passage passage, WordRange name) {
    double sum = 0;
    for (int i = name.from(); i < name.to(); i++) {
      sum += passage.words().get(i).place();
    }
    return sum / name.size() >= LIKELY;
  }

  /** Whether all its words are a land's or a nationality's. */
  boolean isOfLands(Passage passage, WordRange name) {
    return isLand(passage, name);
  }

  private boolean isLand(Passage passage, WordRange name) {
    for (int i = name.from(); i < name.to(); i++) {
      if (!kinds.is(WordKind.LAND, passage.text(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words are a person's name, as far as the name model and given names tell. */
  boolean isPerson(Passage passage, WordRange name) {
    double sum = 0;
    for (int i = name.from(); i < name.to(); i++) {
      sum += passage.words().get(i).person();
    }
    return name.size() > 1
        && (sum / name.size() >= LIKELY
            || kinds.is(WordKind.GIVEN_NAME, passage.text(name.from())));
  }
}
