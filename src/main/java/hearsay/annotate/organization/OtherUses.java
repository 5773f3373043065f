package hearsay.annotate.organization;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names that are no body's by what they are called or by how the text uses them: a prison or a
 * camp, a station of a railway, a nationality alone, the letter of "Group F", the tax of "the QRI
 * tax", the title behind "the album", and who plays records ("DJ Lund").
 */
final class OtherUses {
  private static final Set<String> PRISONS = FunctionWords.of("prison-nouns");
  private static final Set<String> CAMPS = FunctionWords.of("camp-nouns");
  private static final Set<String> STATIONS = FunctionWords.of("station-bodies");
  private static final Set<String> LETTERED = FunctionWords.of("lettered");
  private static final Set<String> TITLED = FunctionWords.of("titled-works");
  private static final Set<String> MAKERS = FunctionWords.of("after-work-others-do");
  private static final Set<String> THINGS = FunctionWords.of("acronym-things");
  private static final Set<String> DETERMINERS = FunctionWords.of("determiners");
  private static final Set<String> PLAYERS = Set.of("DJ", "MC");

  private final WordKinds kinds;
  private final Set<String> taxes = new HashSet<>();

  OtherUses(WordKinds kinds, List<Passage> passages) {
    this.kinds = kinds;
    for (Passage passage : passages) {
      for (int at = 0; at + 1 < passage.size(); at++) {
        boolean thing = THINGS.contains(passage.text(at + 1));
        if (thing && Letters.acronym(passage.text(at)) && Letters.article(passage.text(at - 1))) {
          taxes.add(passage.text(at));
        }
      }
    }
  }

  boolean has(Passage passage, Candidate candidate) {
    WordRange name = new WordRange(candidate.from(), candidate.to());
    return name.size() == 1
        ? isWord(passage, name.from())
        : isPlace(passage, name)
            || PLAYERS.contains(passage.text(name.from()))
            || isTitle(passage, name);
  }

  /** One word: a letter that tells groups apart, a nationality, a tax, a title. */
  private boolean isWord(Passage passage, int at) {
    String word = passage.text(at);
    boolean letter = word.length() == 1 && LETTERED.contains(Letters.lower(passage.text(at - 1)));
    boolean nation = kinds.is(WordKind.LAND, word) && !Letters.acronym(word);
    return letter || nation || taxes.contains(word) || isTitle(passage, new WordRange(at, at + 1));
  }

  /** "Halden State Penitentiary II", "Camp Brekke", "Lund Hospital Station". */
  private static boolean isPlace(Passage passage, WordRange name) {
    String first = Letters.lower(passage.text(name.from()));
    boolean camp = name.size() == 2 && CAMPS.contains(first);
    boolean station =
        passage.text(name.to() - 1).equals("Station")
            && passage.texts().subList(name.from(), name.to()).stream()
                .noneMatch(word -> STATIONS.contains(Letters.lower(word)));
    return camp || station || isPrison(passage, name);
  }

  /** A prison's noun ends the name, or a figure behind it. */
  private static boolean isPrison(Passage passage, WordRange name) {
    int last = name.to() - 1;
    String word = passage.text(last);
    int noun = word.matches("[IVX]+|[0-9]+") ? last - 1 : last;
    return noun > name.from()
        && (PRISONS.contains(Letters.lower(passage.text(noun)))
            || PRISONS.contains(Letters.lower(passage.text(noun - 1) + " " + passage.text(noun))));
  }

  /** "the album Quorx", "the 1999 film, Quorx": not "the film Lund directed". */
  private static boolean isTitle(Passage passage, WordRange name) {
    int at = name.from() - 1;
    boolean comma = passage.text(at).equals(",");
    at -= comma || Letters.number(passage.text(at)) ? 1 : 0;
    String after = passage.text(name.to());
    boolean closed = !comma || after.equals(".") || after.equals(",") || after.isEmpty();
    return at > 0
        && TITLED.contains(passage.text(at))
        && closed
        && !MAKERS.contains(after)
        && !Letters.possessive(after)
        && isDetermined(passage, at);
  }

  /** "the album", "his second album", "the 1999 film". */
  private static boolean isDetermined(Passage passage, int noun) {
    String before = passage.text(noun - 1);
    String second = passage.text(noun - 2);
    return DETERMINERS.contains(Letters.lower(before))
        || Letters.possessive(before)
        || (DETERMINERS.contains(Letters.lower(second)) && !Letters.capital(before));
  }
}
