package hearsay.annotate.organization;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names with a figure at an edge that is part of them: broadcasters and their channels ("Lund Radio
 * 4", "Channel 9"), stations with their frequency and call sign ("882 6QX"), and bodies that are
 * numbered ("Committee 1267", "Local 32").
 */
final class NumberedNames implements EvidenceReader {
  private static final Set<String> CHANNELS = FunctionWords.of("numbered-channels");
  private static final Set<String> BODIES = FunctionWords.of("numbered-bodies");
  private static final Set<String> BROADCASTERS = FunctionWords.of("broadcasters-with-numbers");
  private static final Set<String> BEFORE = FunctionWords.of("before-broadcaster");
  private static final Set<String> CONTEXT = FunctionWords.of("words-of-radio");
  private static final Set<String> UNITS = FunctionWords.of("units-of-measure");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Pattern CHANNEL = Pattern.compile("[1-9][0-9]{0,2}");
  private static final Pattern FREQUENCY =
      Pattern.compile("(?:8[89]|9[0-9]|10[0-8])(?:\\.[0-9])?|[5-9][0-9]{2}|1[0-7][0-9]{2}");

  /** The tiers of a league: "QRAA Division II". */
  private static final Set<String> TIERS = Set.of("Division", "Tier");

  private static final Pattern TIER = Pattern.compile("[IVX]{1,4}(?:-[A-D]{1,2})?|[A-D]");
  private static final Pattern CALL_SIGN = Pattern.compile("[2-9]\\p{Lu}{2,3}");

  @Override
  public void read(Passage passage, Evidence evidence) {
    for (int at = 0; at < passage.size(); at++) {
      String word = passage.text(at);
      boolean figure = Letters.startsWithFigure(word);
      if (figure && NUMBER.matcher(word).matches()) {
        readNumber(passage, at, evidence);
      } else if (TIERS.contains(passage.text(at - 1)) && TIER.matcher(word).matches()) {
        readTier(passage, at, evidence);
      } else if (figure
          && CALL_SIGN.matcher(word).matches()
          && !UNITS.contains(word.substring(1))) {
        readCallSign(passage, at, evidence);
      }
    }
  }

  private static void readTier(Passage passage, int at, Evidence evidence) {
    boolean league =
        Letters.acronym(passage.text(at - 2)) && !Letters.capital(passage.text(at - 3));
    if (league && !Letters.capital(passage.text(at + 1))) {
      evidence.add(passage, new WordRange(at - 2, at + 1), Evidence.CERTAIN);
    }
  }

  /** A number behind a name, that counts nothing which follows. */
  private static void readNumber(Passage passage, int at, Evidence evidence) {
    if (isCount(passage, at + 1)) {
      return;
    }
    String last = passage.text(at - 1);
    int from = start(passage, at);
    boolean channel =
        CHANNELS.contains(Letters.lower(last)) && CHANNEL.matcher(passage.text(at)).matches();
    boolean body = from < at - 1 && BODIES.contains(Letters.lower(last));
    if (Letters.capital(last) && (channel || body)) {
      double logOdds = from < at - 1 ? Evidence.STRONG : Evidence.LIKELY;
      evidence.add(passage, new WordRange(from, at + 1), logOdds);
    } else if (from == at - 1
        && BROADCASTERS.contains(last)
        && CHANNEL.matcher(passage.text(at)).matches()
        && BEFORE.contains(passage.text(from - 1))) {
      evidence.add(passage, new WordRange(from, at + 1), Evidence.STRONG);
    }
  }

  /** "Radio 4 listeners" counts nobody, "Radio 4 million" and "Channel 4 - 6" do. */
  private static boolean isCount(Passage passage, int next) {
    String word = passage.text(next);
    return word.equals("%")
        || word.equals("-")
        || word.equals("–")
        || word.equals("million")
        || word.equals("billion")
        || word.equals("percent")
        || (!word.isEmpty() && Character.isDigit(word.charAt(0)));
  }

  private static int start(Passage passage, int to) {
    int from = to;
    while (from > 0
        && Letters.capital(passage.text(from - 1))
        && !Letters.article(passage.text(from - 1))
        && !OpeningWords.isAt(passage, from - 1)
        && !(from - 1 == 0 && from < to && SmallWords.contains(passage.text(0)))) {
      from--;
    }
    return from;
  }

  /** "882 6QX", and "6QX" where the sentence speaks of stations. */
  private static void readCallSign(Passage passage, int at, Evidence evidence) {
    boolean frequency = FREQUENCY.matcher(passage.text(at - 1)).matches();
    WordRange sign = new WordRange(at, at + 1);
    if (frequency) {
      evidence.add(passage, new WordRange(at - 1, at + 1), Evidence.CERTAIN);
      evidence.addName(passage, sign, Evidence.LIKELY);
    } else if (passage.texts().stream().anyMatch(word -> CONTEXT.contains(Letters.lower(word)))) {
      evidence.add(passage, sign, Evidence.LIKELY);
      evidence.addName(passage, sign, Evidence.LIKELY);
    }
  }
}
