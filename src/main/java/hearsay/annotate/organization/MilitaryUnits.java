package hearsay.annotate.organization;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Military units by their number or their commander: "139th Halden Infantry", "IV Corps", "Lund's
 * Brigade", and where the sentence speaks of troops, "55th Ohio". "The 139th" is one where the
 * article has such a name.
 */
final class MilitaryUnits implements EvidenceReader {
  private static final Set<String> NOUNS = FunctionWords.of("troop-nouns");
  private static final Set<String> TALK = FunctionWords.of("words-of-troops");
  private static final Set<String> STATES = OtherNames.places();
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}");
  private static final Set<String> AFTER = FunctionWords.of("after-unit");
  private static final int LAST_DAY = 31;
  private static final int LONGEST = 6;

  private final WordKinds kinds;

  /** Whether the article speaks of troops. */
  private final boolean troops;

  MilitaryUnits(WordKinds kinds, List<Passage> passages) {
    this.kinds = kinds;
    this.troops = passages.stream().anyMatch(MilitaryUnits::isTalkOfTroops);
  }

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      String word = passage.text(at);
      if (isNoun(passage, at)) {
        readCommander(passage, at, evidence);
      }
      if (Letters.ordinal(word) || isRoman(passage, at)) {
        readNumber(passage, at, evidence);
      }
    }
  }

  private static boolean isNoun(Passage passage, int at) {
    String word = passage.text(at);
    return Letters.capital(word) && NOUNS.contains(Letters.lower(word));
  }

  /** A figure of Rome that a noun of troops follows: no pope, no king. */
  private static boolean isRoman(Passage passage, int at) {
    String before = passage.text(at - 1);
    return Letters.capital(passage.text(at))
        && ROMAN.matcher(passage.text(at)).matches()
        && (!Letters.capital(before) || Letters.article(before))
        && nounAfter(passage, at) > 0;
  }

  /** "Lund's Brigade": one word, or the last of several, that is no place. */
  private static void readCommander(Passage passage, int noun, Evidence evidence) {
    int mark = noun - 1;
    int from = mark - 1;
    boolean commander =
        Letters.possessive(passage.text(mark))
            && from >= 0
            && Letters.capital(passage.text(from))
            && Character.isUpperCase(passage.text(from).charAt(0))
            && !Letters.acronym(passage.text(from))
            && !Letters.capital(passage.text(noun + 1))
            && passage.words().get(from).place() < 0.9;
    if (!commander) {
      return;
    }
    boolean within = from > 1 && Letters.capital(passage.text(from - 1));
    if (!within || Letters.article(passage.text(from - 1))) {
      evidence.add(passage, new WordRange(from, noun + 1), Evidence.STRONG);
      evidence.addName(passage, new WordRange(from, noun + 1), Evidence.STRONG);
    }
  }

  private void readNumber(Passage passage, int at, Evidence evidence) {
    int to = nounAfter(passage, at);
    WordRange number = new WordRange(at, at + 1);
    if (to > 0) {
      evidence.add(passage, new WordRange(at, to), Evidence.STRONG);
      if (kinds.is(WordKind.LAND, passage.text(at - 1))) {
        evidence.add(passage, new WordRange(at - 1, to), Evidence.STRONG);
      }
      if (Letters.ordinal(passage.text(at))) {
        evidence.addName(passage, number, Evidence.LIKELY);
      }
      return;
    }
    int end = at + 1;
    while (Letters.capital(passage.text(end)) && end - at < LONGEST) {
      end++;
    }
    WordRange name = new WordRange(at, end);
    boolean place = STATES.contains(passage.text(new WordRange(at + 1, end)));
    boolean acronym = end == at + 2 && Letters.acronym(passage.text(at + 1));
    if (end > at + 1 && (place || acronym) && isTalkOfTroops(passage)) {
      evidence.add(passage, name, Evidence.STRONG);
      evidence.addName(passage, name, Evidence.LIKELY);
      evidence.addName(passage, number, Evidence.LIKELY);
    } else if (troops && isAlone(passage, at)) {
      evidence.add(passage, number, Evidence.STRONG);
    }
  }

  /** "the 139th fought": no day and no century, for there are no so many, and nothing counted. */
  private static boolean isAlone(Passage passage, int at) {
    String digits = passage.text(at).replaceAll("[^0-9]", "");
    String next = passage.text(at + 1);
    return Letters.article(passage.text(at - 1))
        && Integer.parseInt("0" + digits) > LAST_DAY
        && (next.endsWith("ed") || AFTER.contains(next));
  }

  private static boolean isTalkOfTroops(Passage passage) {
    return passage.texts().stream().anyMatch(word -> TALK.contains(Letters.lower(word)));
  }

  /** The end of the capitals that a noun of troops closes; 0 where none does. */
  private static int nounAfter(Passage passage, int at) {
    int end = 0;
    for (int to = at + 1; to <= at + LONGEST && Letters.capital(passage.text(to)); to++) {
      if (isNoun(passage, to)) {
        end = to + 1;
      }
    }
    return end;
  }
}
